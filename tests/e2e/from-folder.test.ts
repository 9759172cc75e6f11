import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import { filesOf, lessonIn, responsesOf, walkthroughsOf } from '../support/built-lesson.ts';
import { launchChromium } from '../support/chromium.ts';
import { driveLesson } from '../support/lesson-driver.ts';

const SLUG = 'gaz_odeur';
const folder = mkdtempSync(join(tmpdir(), 'reflexes-folder-'));

let browser: Browser;
beforeAll(async () => {
  for (const [name, bytes] of Object.entries(filesOf(SLUG))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

test('opened from a folder, the lesson says that nothing is sent, plays to its ending and asks nothing of the network', async () => {
  const page = await browser.newPage({ viewport: { width: 1024, height: 600 } });
  const asked: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  await page.getByText('Rien n’est envoyé').waitFor();
  const lesson = driveLesson(page, createEngine(lessonIn(SLUG)));
  await lesson.begin();
  await lesson.play(responsesOf(walkthroughsOf(SLUG).find(({ purpose }) => purpose === 'perfect')!));
  expect(asked.filter((url) => !url.startsWith('file://') && !url.startsWith('data:'))).toEqual([]);
  expect(errors).toEqual([]);
  await page.close();
});
