import { embedJson } from '../package/escape-html.ts';
import { withoutStrong } from '../package/manifest-values.ts';
import { html } from './html.ts';
import { renderSitePage } from './site-page.ts';

/** What the page knows lessons by before it loads one. */
export interface KnownLesson {
  readonly slug: string;
  readonly title: string;
  /** By the question's index in Moodle's report. */
  readonly slots: readonly string[];
}

/** Besides the policy of every page: what is read here can be sent nowhere, whatever a script would try. */
const SENDS_NOTHING = "connect-src 'none'; form-action 'none'; frame-src 'none'; worker-src 'none'";

const HOW = html`<section class="how" aria-labelledby="comment">
<h2 id="comment">Trois étapes dans Moodle</h2>
<ol class="steps">
<li><b>Ouvrez les rapports.</b> Dans l’activité SCORM, onglet « Rapports », choisissez « Rapport d’interactions ».</li>
<li><b>Cochez.</b> Au bas du rapport : « Afficher : Tous les utilisateurs », puis « Résumé de question », « Résumé des réponses », « Résumé de la réponse correcte » et « Résumé du résultat », puis « Enregistrer les préférences ».</li>
<li><b>Téléchargez.</b> « Télécharger », puis « Télécharger en format texte » (Excel et ODS vont aussi). Déposez le fichier ici.</li>
</ol>
<p>Le rapport basique suffit pour savoir qui a terminé et comment les notes se répartissent. Plusieurs fichiers peuvent être lus ensemble : plusieurs classes, plusieurs leçons, les deux rapports d’une même activité. Moodle compte aussi, parmi les élèves, les enseignants qui peuvent jouer la leçon.</p>
</section>`;

const PROTECTED = html`<section class="protected" aria-labelledby="donnees">
<h2 id="donnees">Ce que deviennent les données</h2>
<ul>
<li>Les fichiers sont lus par votre navigateur, sur cet appareil : rien n’est envoyé, rien n’est gardé. Fermer ou recharger la page efface tout.</li>
<li>Les noms sont masqués tant que vous ne les demandez pas, et ne sont jamais imprimés. Il n’y a pas de classement.</li>
<li>Le fichier téléchargé, lui, contient les noms de vos élèves : <b>effacez-le après usage</b>, du dossier « Téléchargements » et de la corbeille.</li>
</ul>
</section>`;

/** Where a teacher reads the results of a class. The script reads the files; the page says how to get them. */
export function renderResultsPage(lessons: readonly KnownLesson[]): string {
  const known = lessons.map(({ slug, title, slots }) => ({ slug, title: withoutStrong(title), slots }));
  const body = html`<h1>Résultats de la classe</h1>
<p class="lead">Déposez les rapports SCORM de Moodle : voici ce qu’il faut reprendre demain en classe.</p>
<noscript><p>Pour lire les fichiers, cette page a besoin de JavaScript : activez-le dans votre navigateur.</p></noscript>
<div id="resultats"></div>
${HOW}
${PROTECTED}
<script type="application/json" id="lecons-connues">${{ html: embedJson(known) }}</script>`;
  return renderSitePage({
    title: 'Résultats de la classe',
    room: 'results',
    address: 'resultats.html',
    body,
    styles: ['resultats.css'],
    scripts: ['resultats.js'],
    head: html`<meta http-equiv="Content-Security-Policy" content="${SENDS_NOTHING}">\n`,
  });
}
