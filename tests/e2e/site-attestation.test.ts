import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openNotebooks } from '../../src/notebook/notebooks.ts';
import type { Shelf } from '../../src/notebook/shelf.ts';
import { violations } from '../support/axe.ts';
import { launchChromium } from '../support/chromium.ts';
import { layoutFaults } from '../support/layout-faults.ts';
import { ONE_A4, printed } from '../support/printed-page.ts';

const kept = new Map<string, string>();
const shelf: Shelf = {
  read: (name) => kept.get(name) ?? null,
  write: (name, text) => kept.set(name, text).has(name),
  erase: (name) => void kept.delete(name),
  namesUnder: (prefix) => [...kept.keys()].filter((name) => name.startsWith(prefix)),
};
const notebooks = openNotebooks({ lasting: shelf, passing: shelf, now: Date.now });
notebooks.keep({
  lesson: 'gaz_odeur',
  nickname: '',
  at: Date.now(),
  suspendData: '',
  decided: 0,
  situations: 14,
  seconds: 900,
  finished: { day: '2026-11-27', score: 86, passed: true, objectives: ['alerter'], minutes: 15 },
});

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 360, height: 640 } });
  await page.goto(pathToFileURL('dist/site/attestation.html').href);
});
afterAll(() => browser.close());

test('a device that keeps no finished lesson says so, and gives a page to fill in', async () => {
  await page.getByText('Aucune leçon terminée').waitFor();
  expect(await layoutFaults(page)).toEqual([]);
  expect(await violations(page)).toEqual([]);
  const { pages, text } = await printed(page);
  expect(pages).toEqual(ONE_A4);
  expect(text).not.toContain('Aucune leçon terminée');
});

test('a finished lesson is attested with its day and what was reached; the score only when it is asked for', async () => {
  await page.evaluate(
    (entries) => {
      for (const [name, text] of entries) localStorage.setItem(name, text);
    },
    [...kept],
  );
  await page.reload();
  await page.getByLabel('Nom et prénom').fill('Li <Martin>');
  const sheet = page.locator('.sheet');
  expect(await sheet.textContent()).toContain('Li <Martin>');
  expect(await sheet.textContent()).toContain('27/11/2026');
  expect(await sheet.textContent()).toContain('Alerter de dehors, avec un message complet.');
  expect(await sheet.textContent()).not.toContain('86 sur 100');
  await page.getByLabel('avec le score').check();
  expect(await sheet.textContent()).toContain('86 sur 100');
  expect(await layoutFaults(page)).toEqual([]);
  expect(await violations(page)).toEqual([]);
  const { pages, text } = await printed(page);
  expect(pages).toEqual(ONE_A4);
  expect(text).toContain('identité non vérifiée hors ENT');
  expect(text).not.toContain('Ce qui est imprimé');
});

test('the name that was typed is kept nowhere', async () => {
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain('Martin');
});
