import type { CompiledLesson } from '../compiled/compiled.ts';
import type { Family } from '../lesson/lesson.ts';
import { cardId, lessonAddress } from '../lesson/site-parcours.ts';
import { type Html, html, prose } from './html.ts';

const FAMILIES: Readonly<Record<Family, string>> = {
  gaz: 'Gaz',
  consignes: 'Consignes',
  epi: 'EPI',
  encadrement: 'Encadrement',
};

/** Where the picture of a lesson's card stands, from the site's root. */
export const coverFile = (lessonId: string): string => `couvertures/${lessonId}.svg`;

export interface CardInput {
  readonly lesson: CompiledLesson;
  /** Of the shelf that it stands on. Null on that of lessons without parcours. */
  readonly parcoursId: string | null;
  /** Its place on that shelf, from 1. */
  readonly place: number;
}

/** A lesson on its shelf. The page's script tells in it how far the learner is. */
export function lessonCard({ lesson, parcoursId, place }: CardInput): Html {
  const { id, title, summary, minutes, family, objectives, slots, translations = [] } = lesson;
  const name = `titre-${cardId(id, parcoursId)}`;
  const situations = slots.filter(({ retired }) => !retired).length;
  return html`<li class="lesson" id="${cardId(id, parcoursId)}" data-lesson="${id}">
<article aria-labelledby="${name}">
<div class="lesson-cover"><img src="${coverFile(id)}" alt="" width="480" height="320" loading="lazy" decoding="async">${
    parcoursId !== null && html`<span class="lesson-place"><span class="unseen">Leçon </span>${place}</span>`
  }<span class="lesson-family">${FAMILIES[family]}</span><span class="stamp" aria-hidden="true" hidden>Réussi</span></div>
<div class="lesson-body">
<h3 id="${name}">${prose(title)}</h3>
<p class="lesson-summary">${prose(summary)}</p>
<ul class="facts"><li>${minutes} min</li><li>${situations} situations</li>${
    translations.includes('en') && html`<li>aussi en anglais</li>`
  }</ul>
<p class="lesson-progress" hidden></p>
<a class="button play" href="${lessonAddress(id, parcoursId)}" aria-describedby="${name}"><span>Jouer</span></a>
<details><summary>À la fin, tu sauras</summary><ul>${objectives.map(({ text }) => html`<li>${prose(text)}</li>`)}</ul></details>
<ul class="uses" aria-label="Pour la classe"><li><a href="classe.html?lecon=${id}">En classe</a></li><li><a href="imprimer/fiche-${id}.html">Fiche<span class="unseen"> à imprimer</span></a></li><li><a href="imprimer/guide-${id}.html">Guide</a></li></ul>
</div>
</article>
</li>`;
}
