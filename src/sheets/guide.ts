import type { CompiledLesson } from '../compiled/compiled.ts';
import type { AccidentChain } from '../kinds/ending/scene.ts';
import { playOf } from '../kinds/index.ts';
import type { Outcome } from '../lesson/lesson.ts';
import { type Html, html, prose } from '../pages/html.ts';
import { decisionNumbers, decisionsOf, decisionsSection } from './guide-decisions.ts';
import { adviceSection, limitsSection, planSection } from './guide-plan.ts';
import { traceSection } from './guide-trace.ts';
import { heading, sheetHead } from './heading.ts';
import { scenarioMap } from './scenario-map.ts';
import type { SheetOptions, Subject } from './subject.ts';

const chainsOf = ({ scenes }: CompiledLesson): readonly { readonly title: string; readonly chain: AccidentChain }[] =>
  Object.values(scenes).flatMap((scene) => (scene.kind === 'ending' ? [scene] : []));

/** The syllabus: from danger to harm, for each ending. */
const chainSection = (lesson: CompiledLesson, level: number): Html =>
  html`<section id="danger">${heading(level, 'Du danger au dommage')}
<table><thead><tr><th scope="col">Fin</th><th scope="col">Danger</th><th scope="col">Situation dangereuse</th><th scope="col">Événement dangereux</th><th scope="col">Dommage</th></tr></thead><tbody>${chainsOf(
    lesson,
  ).map(
    ({ title, chain }) =>
      html`<tr><th scope="row">${prose(title)}</th><td>${chain.danger}</td><td>${chain.situation}</td><td>${chain.event}</td><td>${chain.harm}</td></tr>`,
  )}</tbody></table>
<p>Prévention, dans l’ordre : supprimer le danger, protéger tout le monde, protéger chacun, donner des consignes.</p></section>`;

/** Numbers of the decisions in which somebody may die: what a debate is about. */
const fatalNumbers = (lesson: CompiledLesson): readonly string[] =>
  decisionsOf(lesson).flatMap((scene, index) => {
    const outcomes: readonly Outcome[] = Object.values(playOf(scene).outcomes(scene));
    return outcomes.some(({ verdict }) => verdict === 'fatal') ? String(index + 1) : [];
  });

function debateSection(lesson: CompiledLesson, level: number): Html {
  const fatal = fatalNumbers(lesson);
  return html`<section id="debat">${heading(level, 'Questions pour le bilan')}<ol>
<li>Racontez votre partie en une minute : qu’avez-vous fait en premier, et pourquoi ?</li>
<li>Quelle décision vous a fait hésiter ? Quelle bonne raison poussait vers la mauvaise réponse ?</li>
${fatal.length > 0 && html`<li>${fatal.length > 1 ? 'Dans les décisions' : 'Dans la décision'} ${fatal.join(', ')}, un geste est irrattrapable. Lequel ? Qu’est-ce qui le rend si tentant ?</li>`}
<li>Qui fallait-il prévenir, à quel moment, avec quels mots ?</li>
<li>Dites le danger, la situation dangereuse, l’événement dangereux et le dommage. Où aurait-on pu couper la chaîne le plus tôt ?</li>
<li>Qu’est-ce qui serait différent dans votre entreprise ? (fiche « À vérifier dans mon entreprise »)</li>
</ol></section>`;
}

/** The map on pages of its own, turned; where no picture can be shown, the ways are told with each decision. */
const mapSection = (lesson: CompiledLesson, level: number): Html =>
  html`<section id="carte" class="guide-map">${scenarioMap(lesson, decisionNumbers(lesson)).map(
    (map, index) =>
      html`<div class="guide-map-page" role="group" aria-label="Carte du scénario, ${index + 1}" tabindex="0">${index === 0 && heading(level, 'La carte du scénario')}<p class="guide-legend">Rectangle : décision. Bords ronds : récit. Double trait : fin. Disque plein : bonne ; disque à moitié : acceptable ; croix : mauvaise ; losange : fatale, on revient au choix. Flèche sans signe : toutes les réponses y mènent ; coupée en bas, elle continue en haut de la colonne suivante.</p>${map}</div>`,
  )}</section>`;

const PARTS = [
  ['objectifs', 'Objectifs'],
  ['seance', 'La séance de 55 minutes'],
  ['conseils', 'Conduire la séance'],
  ['danger', 'Du danger au dommage'],
  ['debat', 'Questions pour le bilan'],
  ['trace', 'La trace écrite : corrigé'],
  ['limites', 'Ce que cette leçon ne fait pas'],
  ['carte', 'La carte du scénario'],
  ['decisions', 'Les décisions, une par une'],
] as const;

/** « Guide de l’enseignant » of a lesson: all that is needed to lead a session on it, and to answer for it. */
export function guide(subject: Subject, options: SheetOptions): Html {
  const { compiled } = subject;
  const level = (options.level ?? 1) + 1;
  const hasMap = options.drawings !== false;
  const parts = PARTS.filter(([id]) => hasMap || id !== 'carte');
  return html`<article class="sheet guide">
${sheetHead('Guide de l’enseignant', subject, options)}
<p class="guide-summary">${prose(compiled.summary)}</p>
<p>${compiled.audience} ${compiled.minutes} minutes environ. Réussie à partir de ${compiled.masteryScore} %. Révision ${compiled.revision}.</p>
<nav class="guide-contents" aria-label="Sommaire du guide"><ol>${parts.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}</ol></nav>
<section id="objectifs">${heading(level, 'Objectifs')}<ul>${compiled.objectives.map(({ text }) => html`<li>${prose(text)}</li>`)}</ul></section>
${planSection(compiled, level)}
${adviceSection(level)}
${chainSection(compiled, level)}
${debateSection(compiled, level)}
${traceSection(compiled, level)}
${limitsSection(level)}
${hasMap && mapSection(compiled, level)}
${decisionsSection(compiled, level)}
</article>`;
}

/** A style that writes a title at the top of each printed page of a guide. */
export const runningTitleCss = (title: string): string => {
  const words = title
    .replace(/\*\*/g, '')
    .replace(/[^\p{L}\p{N}\p{Zs}’.,:;!?()-]/gu, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `);
  return `@page guide{@top-left{content:"${words}";font:9pt system-ui,sans-serif}}\n`;
};
