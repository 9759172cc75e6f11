import { html, prose } from '../pages/html.ts';
import type { Course, CourseLesson } from './course.ts';

interface Attempts {
  /** What a student is told of them, once for the course. */
  readonly forStudents: string;
  /** Which one gives the grade, at each lesson. */
  readonly counting: string;
}

export const ATTEMPTS: Readonly<Record<Course['preset'], Attempts>> = {
  training: {
    forStudents: 'Tu peux recommencer une leçon autant de fois que tu veux.',
    counting: 'La meilleure tentative compte.',
  },
  assessment: {
    forStudents: 'La note de ta première tentative compte. Tu peux ensuite rejouer pour t’entraîner.',
    counting: 'La première tentative compte.',
  },
};

const minutes = (count: number): string => `${count}\u00a0min`;

export const totalMinutes = (lessons: readonly CourseLesson[]): string =>
  minutes(lessons.reduce((sum, lesson) => sum + lesson.minutes, 0));

/** What stands at the top of the course: what it is, how long it takes, what comes in which order. */
export function courseIntroduction({ summary, lessons, preset }: Course): string {
  const several = lessons.length > 1;
  const items = lessons.map((lesson) => html`<li>${prose(lesson.title)} (${minutes(lesson.minutes)})</li>`);
  return html`<p>${prose(summary)}</p>
<p>${several ? `${lessons.length} leçons` : 'Une leçon'}, ${totalMinutes(lessons)} en tout\u00a0:</p>
<ol>${items}</ol>
<p>${several && 'Une leçon s’ouvre quand la précédente a été jouée jusqu’au bout, réussie ou non. '}${ATTEMPTS[preset].forStudents} Tu peux t’arrêter au milieu\u202f: tu reprendras là où tu en étais.</p>`
    .html;
}

/** What stands above a lesson, in its section. */
export const sectionSummary = ({ summary, objectives }: CourseLesson): string =>
  html`<p>${prose(summary)}</p>
<p>À la fin, tu sauras\u00a0:</p>
<ul>${objectives.map((objective) => html`<li>${prose(objective)}</li>`)}</ul>`.html;

/** What a student reads before entering a lesson. */
export const lessonIntro = ({ minutes: long, masteryScore }: CourseLesson, preset: Course['preset']): string =>
  html`<p>Environ ${minutes(long)}. Réussie à partir de ${masteryScore}\u00a0points sur\u00a0100. ${ATTEMPTS[preset].counting}</p>`
    .html;
