import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import { scoreOf } from '../../src/engine/score.ts';
import type { Walkthrough } from '../../src/lesson/module.ts';
import { lessonIn, responsesOf, walkthroughsOf } from '../support/built-lesson.ts';
import { driveLesson } from '../support/lesson-driver.ts';
import { type LmsBench, startLmsBench } from '../support/lms-bench.ts';

const SLUG = 'gaz_odeur';

let bench: LmsBench;
beforeAll(async () => {
  bench = await startLmsBench();
});
afterAll(() => bench.close());

const engine = () => createEngine(lessonIn(SLUG));
const walkthrough = (purpose: Walkthrough['purpose']) => walkthroughsOf(SLUG).find((one) => one.purpose === purpose)!;

describe('from the built zip, in the test LMS', () => {
  test('a perfect run ends completed with 100 in the grade list, which a reload keeps', async () => {
    const tab = await bench.open();
    const lesson = driveLesson(await tab.launch(SLUG), engine());
    await lesson.begin();
    await lesson.play(responsesOf(walkthrough('perfect')));
    await tab.leave();
    expect(await tab.grade()).toEqual({ status: 'completed', score: '100' });
    await tab.page.reload();
    expect(await tab.grade()).toEqual({ status: 'completed', score: '100' });
    expect(tab.errors).toEqual([]);
    await tab.context.close();
  });

  test('a failing run ends failed, with the number that the debrief shows', async () => {
    const tab = await bench.open();
    const sco = await tab.launch(SLUG);
    const lesson = driveLesson(sco, engine());
    const failing = walkthrough('failing');
    await lesson.begin();
    await lesson.play(responsesOf(failing));
    await sco.getByText('Pas encore réussi').waitFor();
    expect(await sco.locator('.score-number, [data-score]').first().textContent()).toContain(String(failing.score));
    await tab.leave();
    expect(await tab.grade()).toEqual({ status: 'failed', score: String(failing.score) });
    await tab.context.close();
  });

  test('a cautious run with a car left on the plate passes, at another ending', async () => {
    const tab = await bench.open();
    const cautious = walkthrough('cautious');
    const lesson = driveLesson(await tab.launch(SLUG), engine());
    await lesson.begin();
    await lesson.play(responsesOf(cautious));
    expect(lesson.progress().state).toBe(cautious.ending);
    await tab.leave();
    expect(await tab.grade()).toEqual({ status: 'completed', score: String(cautious.score) });
    await tab.context.close();
  });

  test('one fatal answer caps the score below the mastery score', async () => {
    const tab = await bench.open();
    const fatal = walkthrough('fatal');
    const lesson = driveLesson(await tab.launch(SLUG), engine());
    await lesson.begin();
    await lesson.play(responsesOf(fatal));
    await tab.leave();
    const { masteryScore } = lessonIn(SLUG);
    expect(scoreOf(lessonIn(SLUG), lesson.progress())).toMatchObject({ raw: masteryScore - 1, capped: true });
    expect(await tab.grade()).toEqual({ status: 'failed', score: String(masteryScore - 1) });
    await tab.context.close();
  });
});
