import { expect, test } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import { lessonIn, responsesOf, walkthroughsOf } from '../support/built-lesson.ts';
import { driveLesson, keyboard } from '../support/lesson-driver.ts';
import { usePageBench } from '../support/page-bench.ts';

const SLUG = 'gaz_odeur';

const bench = usePageBench(SLUG);

/** One way to each ending, a fatal answer included. */
const WAYS = ['fatal', 'cautious', 'failing'] as const;

test.each(WAYS)('the keyboard alone plays the %s way to its ending, and the focus follows each scene', async (way) => {
  const page = await bench.browser().newPage({ viewport: { width: 390, height: 844 } });
  await page.goto(bench.address());
  const lesson = driveLesson(page, createEngine(lessonIn(SLUG)), keyboard(page));
  await lesson.begin();
  const focused = () => page.evaluate(() => document.activeElement?.tagName);
  expect(await focused()).toBe('H1');
  for (const response of responsesOf(walkthroughsOf(SLUG).find(({ purpose }) => purpose === way)!)) {
    await lesson.onwards();
    await lesson.answer(response);
    expect(await focused()).toBe('H1');
  }
  await lesson.onwards();
  await page.getByText('Ton histoire').waitFor();
  await page.close();
});
