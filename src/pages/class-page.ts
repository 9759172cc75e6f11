import type { CompiledLesson } from '../compiled/compiled.ts';
import { html, prose } from './html.ts';
import { renderSitePage } from './site-page.ts';

const decisionsOf = ({ slots }: CompiledLesson): number => slots.filter(({ retired }) => !retired).length;

/** Where a teacher chooses the lesson that a class is to play on one screen. Its script plays it, on this same page. */
export function renderClassPage(lessons: readonly CompiledLesson[]): string {
  const body = html`<h1>En classe, sur un seul écran</h1>
<p id="class-trouble" role="alert" hidden></p>
<p>La situation est projetée en grand. La classe vote à main levée ou avec des cartes, vous touchez une réponse, et tous voient ce qui se passe, pourquoi, et d’où cela vient. Des questions pour discuter suivent chaque réponse. Vous revenez en arrière d’un pas, allez à n’importe quelle décision, ou jouez une séance courte de 6 à 8 décisions.</p>
<p><strong>Rien n’est enregistré sur les élèves :</strong> pas de nom, pas de score, rien n’est envoyé. Seuls la leçon et l’endroit où vous en êtes restent dans l’onglet, pour revenir après un rechargement de la page.</p>
<p><a class="button is-quiet" href="imprimer/cartes-abc.html">Imprimer les cartes A, B, C</a></p>
<h2>Choisir une leçon</h2>
<noscript><p><strong>Ce mode a besoin de JavaScript :</strong> activez-le dans votre navigateur, puis rechargez la page.</p></noscript>
<ul class="class-lessons">${lessons.map(
    (
      lesson,
    ) => html`<li><h3><a href="classe.html?lecon=${lesson.id}" data-lecon="${lesson.id}">${prose(lesson.title)}</a></h3>
<p>${prose(lesson.summary)}</p>
<p>${decisionsOf(lesson)} décisions · ${prose(lesson.audience)}</p></li>`,
  )}</ul>
<h2>Au clavier ou à la télécommande</h2>
<ul><li><kbd>→</kbd> ou <kbd>Page suivante</kbd> : continuer</li>
<li><kbd>←</kbd> ou <kbd>Page précédente</kbd> : revenir d’un pas</li>
<li><kbd>A</kbd> à <kbd>E</kbd> : choisir</li>
<li><kbd>F</kbd> : plein écran</li>
<li><kbd>.</kbd> (point) : écran noir</li></ul>`;
  return renderSitePage({
    title: 'En classe',
    room: 'class',
    address: 'classe.html',
    body,
    scripts: ['class.js'],
  });
}
