import { expect, test } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import { filesOf, lessonIn, responsesOf } from '../support/built-lesson.ts';
import { launchChromium } from '../support/chromium.ts';
import { GAS, gasWay } from '../support/gas-lesson.ts';
import { layoutFaults } from '../support/layout-faults.ts';
import { driveLesson, quickMouse } from '../support/lesson-driver.ts';
import { spaceEvents } from '../support/space-events.ts';
import { serveStatic } from '../support/static-server.ts';
import { stretched, stretchedFiles } from '../support/stretched.ts';

const SIZES = [
  { width: 1024, height: 600 },
  { width: 320, height: 568 },
] as const;

test('screens hold a language that is 40 % longer, from a small phone to a computer', async () => {
  const long = stretched(lessonIn(GAS));
  const engine = createEngine(long.lesson);
  const server = await serveStatic(stretchedFiles(filesOf(GAS), long));
  const browser = await launchChromium();
  const context = await browser.newContext({ viewport: SIZES[1], reducedMotion: 'reduce' });
  await spaceEvents(context);
  const page = await context.newPage();
  await page.goto(`${server.url}/index.html`);
  await page.getByRole('link', { name: long.strings.title.start }).waitFor();
  const faults: string[] = [];
  const look = async (screen: string) => {
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      faults.push(...(await layoutFaults(page)).map((fault) => `${screen} ${size.width}: ${fault}`));
    }
  };
  await look('title');
  const lesson = driveLesson(page, engine, quickMouse, engine.start(), long.strings);
  await lesson.begin();
  const left = [...responsesOf(gasWay('fatal'))];
  for (;;) {
    await look(lesson.progress().state);
    if (engine.hasEnded(lesson.progress())) break;
    await (engine.offeredAt(lesson.progress()) === '' ? lesson.proceed() : lesson.answer(left.shift()!));
  }
  await browser.close();
  await server.close();
  expect(faults).toEqual([]);
});
