import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Fact } from '../../src/lesson/fact.ts';
import type { Sheet } from '../../src/lesson/sheet.ts';
import { reflexSheet } from '../../src/sheets/reflex-sheet.ts';
import { subjectOf } from '../../src/sheets/subject.ts';
import { violations } from '../support/axe.ts';
import { launchChromium } from '../support/chromium.ts';
import { layoutFaults } from '../support/layout-faults.ts';
import { ONE_A4, printed } from '../support/printed-page.ts';
import { compileSmall, smallLesson } from '../support/small-lesson.ts';
import { SUBJECTS } from '../support/subjects.ts';

/** Printed from a folder, as a teacher without a server does. */
const address = (file: string): string => pathToFileURL(`dist/site/imprimer/${file}`).href;

/** What an upright page of a guide has room for, in pixels of CSS. */
const A4_PAGE = ((297 - 16 - 14) / 25.4) * 96;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 1024, height: 600 }, colorScheme: 'dark' });
});
afterAll(() => browser.close());

const open = (file: string) => page.goto(address(file));

describe.each(Object.entries(SUBJECTS))('%s', (slug, { lesson }) => {
  test('prints its sheet on one A4 page, with each act, each interdiction and each number', async () => {
    await open(`fiche-${slug}.html`);
    const { pages, text } = await printed(page);
    expect(pages).toEqual(ONE_A4);
    const { do: acts, never, numbers = [] } = lesson.sheet!;
    for (const one of [...acts, ...never]) expect(text).toContain(one.text.replaceAll('**', ''));
    for (const { number } of numbers) expect(text).toContain(number);
    expect(text).not.toMatch(/Imprimer|Toutes les fiches/);
  });

  test('prints what to find out in the company on one A4 page', async () => {
    await open(`entreprise-${slug}.html`);
    const { pages, text } = await printed(page);
    expect(pages).toEqual(ONE_A4);
    for (const question of lesson.sheet!.verify!) expect(text).toContain(question);
    expect(text).toContain('Date et visa');
  });

  test('prints its guide upright, its map alone turned, and cuts no decision in two', async () => {
    await open(`guide-${slug}.html`);
    const { pages } = await printed(page);
    const turned = pages.filter(([width, height]) => width > height);
    expect(turned.length).toBeGreaterThan(0);
    expect(turned.length).toBeLessThanOrEqual(2);
    expect(pages.length - turned.length).toBeGreaterThan(4);
    await page.emulateMedia({ media: 'print' });
    const heights = await page.$$eval('.guide-decision', (all) =>
      all.map((one) => [getComputedStyle(one).breakInside, one.getBoundingClientRect().height] as const),
    );
    await page.emulateMedia({ media: null });
    expect(heights.length).toBeGreaterThan(5);
    for (const [breakInside, height] of heights) {
      expect(breakInside).toBe('avoid');
      expect(height).toBeLessThan(A4_PAGE);
    }
  });
});

/** A line as long as may be, on facts of its own. */
const line = (index: number) => ({
  text: 'Longue phrase de cent-dix signes, '.repeat(4).slice(0, 109).concat('.'),
  facts: [`EXE-${100 + index}`],
  drawing: { prop: 'phone' },
});
const lines = (from: number, count: number) => Array.from({ length: count }, (_, index) => line(from + index));

test('the longest sheet that an author may write, with a school’s own numbers, still fits one A4 page', async () => {
  const sheet: Sheet = {
    do: lines(0, 7),
    never: lines(7, 5),
    numbers: lines(12, 4).map(({ facts }) => ({
      number: '0 800 47 33 33',
      text: 'Qui répond, en mots. '.repeat(3).slice(0, 50),
      facts,
    })),
  };
  const facts = lines(0, 16).map(
    ({ facts: [id] }): Fact => ({
      id: id!,
      topic: 'Essai',
      statement: 'Un fait.',
      source: `${id}, fiche pratique de sécurité d’un organisme, « Son titre », ministère`,
      level: 'official',
      consulted: '2026-11-22',
    }),
  );
  const school = { gasNumber: '0 800 00 00 00', emergencyNumber: '01 02 03 04 05', personToWarn: 'M. Martin' };
  const title = 'Chef d’équipe : préparer, conduire, puis analyser une nuit de travail isolé';
  const compiled = compileSmall({ title, cover: smallLesson.scenes[0]!.picture! }, { school });
  const { html } = reflexSheet(subjectOf({ ...smallLesson, sheet }, compiled, facts), { drawings: 'dessins/' });
  await open('fiche-gaz_odeur.html');
  await page.evaluate((longest) => {
    document.querySelector('.sheet')!.outerHTML = longest;
  }, html);
  expect((await printed(page)).pages).toEqual(ONE_A4);
});

test('the written trace prints on one A4 page, with a line for each thing to say', async () => {
  await open('trace.html');
  const { pages, text } = await printed(page);
  expect(pages).toEqual(ONE_A4);
  for (const name of ['Fait', 'Heure', 'Action', 'Personne prévenue']) expect(text).toContain(name);
});

test('on paper everything is black on white, though the screen is dark', async () => {
  await open('fiche-gaz_odeur.html');
  await page.emulateMedia({ media: 'print' });
  const colours = await page.evaluate(() =>
    [...document.querySelectorAll('.sheet :is(li, h1, p)')].map((element) => getComputedStyle(element).color),
  );
  await page.emulateMedia({ media: null });
  expect(new Set(colours)).toEqual(new Set(['rgb(0, 0, 0)']));
});

describe.each([
  'index.html',
  'fiche-gaz_odeur.html',
  'entreprise-gaz_odeur.html',
  'guide-chef_equipe.html',
  'trace.html',
])('imprimer/%s on a screen', (file) => {
  test.each([
    [360, 640],
    [1440, 900],
  ])('has no fault of layout and none of access at %i × %i', async (width, height) => {
    await page.setViewportSize({ width, height });
    await open(file);
    expect(await layoutFaults(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
  });
});

test('everything that the list offers is there', async () => {
  await open('index.html');
  const files = await page.$$eval('main a', (links) => links.map((link) => link.getAttribute('href')!));
  expect(files.length).toBeGreaterThan(Object.keys(SUBJECTS).length);
  for (const file of files) {
    await open(file);
    expect(await page.locator('h1').count(), file).toBe(1);
  }
});

test('without scripts a page says how it is printed; with them it has a button', async () => {
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(address('trace.html'));
  expect(await plain.getByRole('button').count()).toBe(0);
  expect(await plain.getByText('Ctrl + P').isVisible()).toBe(true);
  await plain.close();
  await open('trace.html');
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-asked', 'print');
  });
  await page.getByRole('button', { name: 'Imprimer' }).click();
  expect(await page.getAttribute('body', 'data-asked')).toBe('print');
});
