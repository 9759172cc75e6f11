import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { siteFiles } from '../support/site-files.ts';
import { type StaticServer, serveStatic } from '../support/static-server.ts';

let browser: Browser;
let server: StaticServer;
beforeAll(async () => {
  browser = await launchChromium();
  server = await serveStatic(siteFiles());
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const digest = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

test('a lesson made in the browser is the very zip that the build makes', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}/atelier.html`);
  const row = page.getByRole('listitem').filter({ hasText: 'S’équiper pour le poste' });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    row.getByRole('button', { name: 'Télécharger' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('equiper_poste.zip');
  expect(digest(await download.path())).toBe(digest('dist/scorm12/equiper_poste.zip'));
  await page.close();
});
