import { escapeProse } from '../package/escape-html.ts';
import type { Course, CourseAssignment, CourseLesson } from './course.ts';

const paragraph = (text: string): string => `<p>${escapeProse(text)}</p>`;

/** What a student is told of the attempts of a lesson. */
const ATTEMPTS: Readonly<Record<Course['preset'], string>> = {
  training: 'Tu peux recommencer autant de fois que tu veux\u202f: ta meilleure note compte.',
  assessment: 'La note de ta première tentative compte. Tu peux ensuite rejouer pour t’entraîner.',
};

const minutes = (count: number): string => `${count}\u00a0min`;

/** What stands at the top of the course: what it is, how long it takes, what comes in which order. */
export function courseIntroduction({ summary, lessons, preset }: Course): string {
  const total = lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
  const items = lessons.map(({ title, minutes: long }) => `<li>${escapeProse(title)} (${minutes(long)})</li>`);
  return [
    paragraph(summary),
    paragraph(`${lessons.length > 1 ? `${lessons.length} leçons` : 'Une leçon'}, ${minutes(total)} en tout\u00a0:`),
    `<ol>${items.join('')}</ol>`,
    paragraph(
      lessons.length > 1
        ? `Une leçon s’ouvre quand la précédente a été jouée jusqu’au bout, réussie ou non. ${ATTEMPTS[preset]}`
        : ATTEMPTS[preset],
    ),
  ].join('');
}

/** What stands above a lesson, in its section. */
export const sectionSummary = ({ summary, objectives }: CourseLesson): string =>
  `${paragraph(summary)}${paragraph('À la fin, tu sauras\u00a0:')}` +
  `<ul>${objectives.map((objective) => `<li>${escapeProse(objective)}</li>`).join('')}</ul>`;

/** What a student reads before entering a lesson. */
export const lessonIntro = ({ minutes: long, masteryScore }: CourseLesson, preset: Course['preset']): string =>
  paragraph(
    `Environ ${minutes(long)}. Réussie à partir de ${masteryScore}\u00a0points sur\u00a0100. ${ATTEMPTS[preset]} ` +
      'Tu peux aussi t’arrêter et reprendre plus tard là où tu en étais.',
  );

/** The written trace that closes a course: the four lines of a report that helps. */
export const WRITTEN_TRACE: CourseAssignment = {
  name: 'Trace écrite',
  introHtml: [
    paragraph('Choisis une situation d’une des leçons. Rends-en compte en quatre lignes, comme à ton tuteur\u00a0:'),
    '<ol>',
    '<li><strong>Le fait</strong>\u00a0: ce que tu as vu, entendu ou senti.</li>',
    '<li><strong>L’heure</strong>\u00a0: quand.</li>',
    '<li><strong>L’action</strong>\u00a0: ce que tu as fait.</li>',
    '<li><strong>La personne prévenue</strong>\u00a0: qui, et par quel moyen.</li>',
    '</ol>',
    paragraph('Écris des faits, pas des suppositions. N’écris le nom de personne de ton entreprise ni de ta classe.'),
  ].join(''),
};
