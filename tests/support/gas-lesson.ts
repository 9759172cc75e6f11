import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { createEngine } from '../../src/engine/engine.ts';
import type { Progress } from '../../src/engine/progress.ts';
import type { Walkthrough } from '../../src/lesson/module.ts';
import { lessonIn, responsesOf, walkthroughsOf } from './built-lesson.ts';
import { driveLesson, type LessonDriver, quickMouse, type Stage } from './lesson-driver.ts';

/** The lesson that is played through every fault. */
export const GAS = 'gaz_odeur';

/** All other built lessons. */
export const OTHER_LESSONS = readdirSync('dist/scorm12')
  .map((zip) => basename(zip, '.zip'))
  .filter((slug) => slug !== GAS);

export const gasEngine = createEngine(lessonIn(GAS));

export const gasWay = (purpose: Walkthrough['purpose']): Walkthrough =>
  walkthroughsOf(GAS).find((one) => one.purpose === purpose)!;

/** The answers of the way that earns everything. */
export const PERFECT = responsesOf(gasWay('perfect'));

/** As many answers as there are slots, the later ones still empty. */
export const andThenNone = (answers: readonly string[]): readonly string[] => [
  ...answers,
  ...Array<string>(PERFECT.length - answers.length).fill(''),
];

/** For pages in which all events seem to come far apart. */
export const driveGas = (stage: Stage, from?: Progress): LessonDriver =>
  driveLesson(stage, gasEngine, quickMouse, from);
