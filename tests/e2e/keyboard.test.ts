import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import { filesOf, lessonIn, responsesOf, walkthroughsOf } from '../support/built-lesson.ts';
import { launchChromium } from '../support/chromium.ts';
import { driveLesson, keyboard } from '../support/lesson-driver.ts';
import { type StaticServer, serveStatic } from '../support/static-server.ts';

const SLUG = 'gaz_odeur';

let browser: Awaited<ReturnType<typeof launchChromium>>;
let server: StaticServer;
beforeAll(async () => {
  browser = await launchChromium();
  server = await serveStatic(filesOf(SLUG));
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

test('the keyboard alone plays a whole lesson, fatal answer included, and the focus follows each scene', async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.goto(`${server.url}/index.html`);
  const lesson = driveLesson(page, createEngine(lessonIn(SLUG)), keyboard(page));
  await lesson.begin();
  const focused = () => page.evaluate(() => document.activeElement?.tagName);
  expect(await focused()).toBe('H1');
  for (const response of responsesOf(walkthroughsOf(SLUG).find(({ purpose }) => purpose === 'fatal')!)) {
    await lesson.onwards();
    await lesson.answer(response);
    expect(await focused()).toBe('H1');
  }
  await lesson.onwards();
  await page.getByText('Ton histoire').waitFor();
  await page.close();
});
