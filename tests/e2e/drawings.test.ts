import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pictureFiles } from '../../src/ui/picture/upcoming-files.ts';
import { lessonIn, responsesOf } from '../support/built-lesson.ts';
import { driveGas, GAS, gasWay } from '../support/gas-lesson.ts';
import { usePageBench } from '../support/page-bench.ts';

const bench = usePageBench(GAS);
const viewport = { width: 390, height: 844 };

const missing = (page: Page) =>
  page.evaluate(() => {
    const images = [...document.querySelectorAll<HTMLImageElement>('.picture img')];
    return images.filter(({ complete, naturalWidth }) => !complete || naturalWidth === 0).map(({ src }) => src);
  });

test('a network that is lost later takes no picture away, even where the browser may keep none', async () => {
  const page = await bench.open(viewport);
  const lesson = driveGas(page);
  await lesson.begin();
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  const kept: string[] = [];
  for (const response of responsesOf(gasWay('perfect'))) {
    await lesson.onwards();
    await expect.poll(() => missing(page)).toEqual([]);
    await lesson.answer(response);
    await expect.poll(() => missing(page)).toEqual([]);
    kept.push(
      ...(await page.evaluate(() => [...document.images].map(({ src }) => src).filter((src) => /^data:/.test(src)))),
    );
  }
  expect(kept).not.toEqual([]);
  await page.context().close();
});

test('no drawing is held as an image but what is seen and what may be seen next', async () => {
  const page = await bench.open(viewport);
  const lesson = driveGas(page);
  await lesson.begin();
  await lesson.onwards();
  await page.waitForLoadState('networkidle');
  const cdp = await page.context().newCDPSession(page);
  // Chromium counts the page that it makes of each image.
  const { documents } = await cdp.send('Memory.getDOMCounters');
  expect(documents).toBeLessThan(pictureFiles(lessonIn(GAS)).length / 2);
  await page.context().close();
});
