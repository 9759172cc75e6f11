import { html, prose } from '../pages/html.ts';
import type { Course, CoursePage } from './course.ts';
import { ATTEMPTS, totalMinutes } from './course-texts.ts';

/** What a teacher should know of the course as it is in Moodle: how it is set, where answers are, what may be changed. */
export const teacherPage = ({ lessons, preset }: Pick<Course, 'lessons' | 'preset'>): CoursePage => ({
  name: 'Pour l’enseignant\u00a0: ce cours dans Moodle',
  readers: 'teachers',
  html: html`<p>Cette page est cachée aux élèves.</p>
<h3>Comment ce cours est réglé</h3>
<table class="table"><thead><tr><th scope="col">Leçon</th><th scope="col">Durée</th><th scope="col">Réussie à partir de</th></tr></thead>
<tbody>${lessons.map(
    (lesson) =>
      html`<tr><td>${prose(lesson.title)}</td><td>${lesson.minutes}\u00a0min</td><td>${lesson.masteryScore} sur 100</td></tr>`,
  )}</tbody></table>
<ul>
<li>${totalMinutes(lessons)} de jeu en tout. ${ATTEMPTS[preset].counting} Le nombre de tentatives n’est pas limité.</li>
<li>Une leçon est cochée quand elle est réussie. Après un échec, l’élève peut recommencer.</li>
<li>Une leçon s’ouvre dès que la précédente a une note, même mauvaise\u00a0: personne ne reste bloqué.</li>
<li>La trace écrite se remet en ligne. Elle se commente et n’est pas notée.</li>
</ul>
<h3>Voir les réponses des élèves</h3>
<ol>
<li>Ouvrez une leçon, puis l’onglet <em>Rapports</em>, et choisissez <em>Rapport d’interactions</em>.</li>
<li>En bas de la page, cochez <em>Résumé de la réponse correcte</em> et <em>Résumé du résultat</em>, puis <em>Enregistrer les préférences</em>.</li>
<li><em>Télécharger</em> garde ce tableau en format Excel, ODS ou texte. Il porte des noms d’élèves\u00a0: il reste dans l’établissement.</li>
</ol>
<h3>Adapter le cours</h3>
<ul>
<li>Ouvrir toutes les leçons à la fois\u00a0: <em>Paramètres</em> d’une leçon, <em>Restreindre l’accès</em>, supprimez la condition.</li>
<li>Cacher ou supprimer une leçon\u00a0: supprimez d’abord la condition de la suivante, sinon elle resterait fermée.</li>
<li>Exiger la réussite avant la suite\u00a0: remplacez la condition par <em>Achèvement d’activité</em> de la leçon précédente.</li>
</ul>`.html,
});
