import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import { lessonIn, responsesOf, walkthroughsOf } from '../support/built-lesson.ts';
import { driveLesson } from '../support/lesson-driver.ts';
import { type LmsBench, scoFrame, startLmsBench } from '../support/lms-bench.ts';

const SLUG = 'gaz_odeur';

let bench: LmsBench;
beforeAll(async () => {
  bench = await startLmsBench();
});
afterAll(() => bench.close());

test('a tab closed in the middle comes back to the same scene with the same answers', async () => {
  const tab = await bench.open();
  const perfect = responsesOf(walkthroughsOf(SLUG).find(({ purpose }) => purpose === 'perfect')!);
  const half = perfect.slice(0, 6);
  const lesson = driveLesson(await tab.launch(SLUG), createEngine(lessonIn(SLUG)));
  await lesson.begin();
  for (const response of half) {
    await lesson.onwards();
    await lesson.answer(response);
  }
  await lesson.onwards();
  await tab.page.close({ runBeforeUnload: false });

  const page = await tab.context.newPage();
  await page.goto(bench.lms.lmsUrl);
  await page.getByTestId(`package-${SLUG}`).getByTestId('launch').click();
  const sco = scoFrame(page);
  await sco.getByText(`Tu en étais à la situation ${half.length + 1} sur 14.`).waitFor();
  const resumed = driveLesson(sco, createEngine(lessonIn(SLUG)), undefined, lesson.progress());
  await resumed.begin();
  await resumed.play(perfect.slice(half.length));
  await page.getByTestId('leave').click();
  const row = page.getByTestId('grade-list').locator('tbody tr').first();
  expect(await row.getAttribute('data-score')).toBe('100');
  await tab.context.close();
});

test('a review after the ending shows the answers and leaves the grade alone', async () => {
  const tab = await bench.open();
  const failing = walkthroughsOf(SLUG).find(({ purpose }) => purpose === 'failing')!;
  const lesson = driveLesson(await tab.launch(SLUG), createEngine(lessonIn(SLUG)));
  await lesson.begin();
  await lesson.play(responsesOf(failing));
  await tab.leave();
  const before = await tab.grade();

  const sco = await tab.launch(SLUG, 'review');
  await sco.getByRole('link').first().click();
  await sco.getByText('Ton histoire').waitFor();
  await tab.leave();
  expect(await tab.grade()).toEqual(before);
  await tab.context.close();
});

test('a preview records no grade', async () => {
  const tab = await bench.open();
  const lesson = driveLesson(await tab.launch(SLUG, 'browse'), createEngine(lessonIn(SLUG)));
  await lesson.begin();
  await lesson.play(responsesOf(walkthroughsOf(SLUG).find(({ purpose }) => purpose === 'perfect')!));
  await tab.leave();
  expect(await tab.grade()).toEqual({ status: 'browsed', score: '' });
  await tab.context.close();
});
