import type { CompiledLesson } from '../compiled/compiled.ts';
import { embedJson } from '../package/escape-html.ts';

/** The property of `window` in which the lessons whose script was loaded stand, by their ids. */
export const LESSONS_NAME = 'reflexes-lessons';

/** Where the script of a lesson stands, from the site's root. */
export const lessonScript = (lessonId: string): string => `lecons/${lessonId}.js`;

/** The script that brings a lesson's data to a page: a classic one, since a page in a folder may fetch nothing. */
export const renderLessonScript = (lesson: CompiledLesson): string =>
  `(window["${LESSONS_NAME}"]=window["${LESSONS_NAME}"]||{})["${lesson.id}"]=${embedJson(lesson)};\n`;
