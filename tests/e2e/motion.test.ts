import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { responsesOf } from '../support/built-lesson.ts';
import { driveGas, GAS, gasEngine, gasWay } from '../support/gas-lesson.ts';
import { usePageBench } from '../support/page-bench.ts';
import { spaceEvents } from '../support/space-events.ts';

const bench = usePageBench(GAS);

/** WCAG 2.2.2: what moves longer needs a way to stop it. */
const LONGEST_MS = 5_000;

/** When each animation of the page ends, in milliseconds from its start. */
const endings = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() =>
    document
      .getAnimations()
      .map(({ effect }) => Number(effect?.getComputedTiming().endTime ?? Number.POSITIVE_INFINITY)),
  );

test('what moves stops by itself within five seconds; nothing moves for those who prefer it so', async () => {
  const context = await bench.browser().newContext({ viewport: { width: 390, height: 844 } });
  await spaceEvents(context);
  const page = await context.newPage();
  await page.goto(bench.address());
  const lesson = driveGas(page);
  const left = [...responsesOf(gasWay('fatal'))];
  const step = () => (gasEngine.offeredAt(lesson.progress()) === '' ? lesson.proceed() : lesson.answer(left.shift()!));

  const moving: number[] = [];
  await lesson.begin();
  while (left.length > 7) {
    await step();
    moving.push(...(await endings(page)));
  }
  expect(moving.length).toBeGreaterThan(10);
  expect(moving.filter((end) => end > LONGEST_MS)).toEqual([]);

  await page.getByRole('button', { name: 'Lecture et son' }).click();
  await page.getByRole('checkbox', { name: 'Moins de mouvement' }).check();
  await page.keyboard.press('Escape');
  const still: number[] = [];
  while (!gasEngine.hasEnded(lesson.progress())) {
    await step();
    still.push(...(await endings(page)));
  }
  expect(still).toEqual([]);
  await context.close();
});
