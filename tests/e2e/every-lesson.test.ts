import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import { lessonIn, responsesOf, walkthroughsOf } from '../support/built-lesson.ts';
import { drawIn, drawnEngine } from '../support/drawn.ts';
import { OTHER_LESSONS } from '../support/gas-lesson.ts';
import { driveLesson, quickMouse } from '../support/lesson-driver.ts';
import { type LmsBench, startLmsBench } from '../support/lms-bench.ts';

/** A frame of Moodle. */
const SIZE = { width: 462, height: 666 };

let bench: LmsBench;
beforeAll(async () => {
  bench = await startLmsBench({ pictures: false });
});
afterAll(() => bench.close());

describe.each(OTHER_LESSONS)('%s', (slug) => {
  const engine = createEngine(lessonIn(slug));
  const walkthroughs = walkthroughsOf(slug);

  test.each([
    ['perfect', 'scorm12', 'completed'],
    ['failing', 'scorm2004', 'failed'],
    ['fatal', 'scorm12', 'failed'],
  ] as const)(
    'a %s run from the zip in %s ends %s, with its score in the grade list',
    async (purpose, standard, status) => {
      const way = walkthroughs.find((one) => one.purpose === purpose)!;
      const tab = await bench.open(SIZE);
      const draw = way.draw ?? {};
      await drawIn(tab.context, engine.lesson, draw);
      const stage = await tab.launch(slug, 'launch', standard);
      const lesson = driveLesson(stage, drawnEngine(engine, draw), quickMouse);
      await lesson.begin();
      await lesson.play(responsesOf(way));
      expect(lesson.progress().state).toBe(way.ending);
      // The status waits until the score is known to have arrived.
      await stage.locator('[data-saving="sent"]').waitFor();
      await tab.leave();
      expect(await tab.grade()).toEqual({ status, score: String(way.score) });
      expect(tab.errors).toEqual([]);
      await tab.context.close();
    },
  );
});
