import { expect, test } from 'vitest';
import { responsesOf } from '../support/built-lesson.ts';
import { driveGas, GAS, gasEngine, gasWay } from '../support/gas-lesson.ts';
import { usePageBench } from '../support/page-bench.ts';
import { spaceEvents } from '../support/space-events.ts';

const bench = usePageBench(GAS);

test('the frame after an answer holds the verdict and what happens; the focus, the reasons and what stands around come next', async () => {
  const context = await bench.browser().newContext();
  await spaceEvents(context);
  const page = await context.newPage();
  await page.goto(bench.address());
  const lesson = driveGas(page);
  const [first] = responsesOf(gasWay('perfect'));
  await lesson.begin();
  await lesson.onwards();
  const strip = page.locator('.progress-number');
  const before = await strip.textContent();
  await page.evaluate(() => {
    const state = window as unknown as { drawn: Promise<object> };
    const drawn = () => ({
      happens: document.querySelector('.happens')?.textContent,
      verdict: document.querySelector('.verdict')?.textContent,
      asked: [...document.querySelectorAll('.words, .answers')].filter((element) => element.checkVisibility()).length,
      why: document.querySelectorAll('.why, .consequence details').length,
      progress: document.querySelector('.progress-number')?.textContent,
    });
    state.drawn = new Promise((resolve) => {
      const frame = () => requestAnimationFrame(() => resolve(drawn()));
      addEventListener('click', frame, { capture: true, once: true });
    });
  });
  await lesson.answer(first!);

  const { consequence } = gasEngine.outcomeAt(lesson.progress())!;
  const drawn = await page.evaluate(() => (window as unknown as { drawn: Promise<object> }).drawn);
  const verdict = expect.stringMatching(/./);
  expect(drawn).toEqual({ happens: consequence, verdict, asked: 0, why: 0, progress: before });
  await expect.poll(() => page.locator('.why').count()).toBe(1);
  expect(await page.locator('.words, .answers').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('verdict');
  await context.close();
});
