import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { launchChromium } from '../support/chromium.ts';
import { layoutFaults } from '../support/layout-faults.ts';
import { type StaticServer, serveStatic } from '../support/static-server.ts';

const REPORTS = 'tests/fixtures/moodle-reports';
const NAMES = ['Amara Diop', 'Bastien Leroy', 'Jean Dupont'];

/** The page and all that it may ask for, as a web space holds them. */
const siteFiles = (): Record<string, Uint8Array> =>
  Object.fromEntries(
    readdirSync('dist/site', { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => /^(lecons\/)?[^/]+\.(html|js|css)$/.test(name))
      .map((name) => [name, new Uint8Array(readFileSync(`dist/site/${name}`))]),
  );

let browser: Browser;
let server: StaticServer;
let page: Page;
const errors: string[] = [];
const sent: string[] = [];

beforeAll(async () => {
  server = await serveStatic(siteFiles());
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  // Choosers are caught from the first listener on, a moment after it is added: a key pressed at once would be too early.
  page.on('filechooser', () => {});
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    sent.push(`${request.method()} ${pathname}${search}${request.postData() ?? ''}`);
  });
  await page.goto(`${server.url}/resultats.html`);
  await page.getByText('Choisir des fichiers').waitFor();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const choose = (...files: (string | { name: string; mimeType: string; buffer: Buffer })[]) =>
  page.locator('input[type=file]').setInputFiles(files as string[]);

const shownText = () => page.locator('main').innerText();

const figures = async () => (await page.locator('.figures li > b').allInnerTexts()).map(Number);

describe('a class, from the files to the discussion', () => {
  test('files dropped anywhere on the page are read, what is wrong with one of them is said, and the others count', async () => {
    const asked = sent.length;
    const bytes = [...readFileSync(`${REPORTS}/gaz-odeur-interactions-all-fr.xlsx`)];
    await page.evaluate((content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(content)], 'classe.xlsx'));
      transfer.items.add(new File([], 'vide.txt'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
    }, bytes);
    await page.getByText('Ce fichier est vide.').waitFor();
    await page.getByRole('heading', { name: 'Odeur de gaz dans la cage d’escalier' }).waitFor();
    expect(await figures()).toEqual([11, 7, 2, 2]);
    expect(await page.getByRole('status').innerText()).toContain('1\u00a0fichier lu.');
    // Scripts of the site alone, and nothing told to it.
    expect(sent.slice(asked).sort()).toEqual(['GET /lecons/gaz_odeur.js', 'GET /resultats-tableur.js']);
  });

  test('three decisions and the dangerous answers come with their words, their reasons and what to discuss', async () => {
    const text = await shownText();
    expect(await page.locator('.card:not(.is-danger) > h3').count()).toBe(3);
    expect(text).toMatch(/Manquée par \d+ sur \d+ \(\d+\u00a0%\)/);
    expect(text).toContain('La bonne réponse');
    expect(text).toContain('Ce qui arrive\u00a0:');
    expect(text).toContain('À discuter');
    await page.locator('details.sources > summary').first().click();
    expect(await page.locator('details.sources[open] a[href^=https]').count()).toBeGreaterThan(0);
  });

  test('names are hidden, shown when asked for, and never printed', async () => {
    for (const name of NAMES) expect(await shownText()).not.toContain(name);
    await page.getByLabel('Montrer les noms').check();
    for (const name of NAMES) expect(await shownText()).toContain(name);
    await page.emulateMedia({ media: 'print' });
    const printed = await page.locator('body').innerText();
    await page.emulateMedia({ media: 'screen' });
    for (const name of NAMES) expect(printed).not.toContain(name);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('details.sources:not([open])').count()).toBe(0);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await page.locator('details.sources:not([open])').count()).toBeGreaterThan(0);
    expect(printed).toContain('Les décisions les plus manquées');
    expect(printed).toContain('Objectif par objectif');
    expect(printed).not.toContain('Choisir des fichiers');
    expect(printed).not.toContain('Trois étapes');
  });

  test('the attempt that counts and the score that passes can be chosen', async () => {
    const passed = page.locator('.passed');
    expect(await passed.innerText()).toContain('4 sur 7');
    await page.getByLabel('Tentative comptée').selectOption('first');
    expect(await passed.innerText()).toContain('3 sur 7');
    await page.getByLabel('Seuil de réussite, sur 100').fill('75');
    expect(await passed.innerText()).toContain('5 sur 7');
    await page.getByLabel('Seuil de réussite, sur 100').fill('');
    await page.getByText('Un nombre de 1 à 100.').waitFor();
  });

  test('a report that names no lesson asks for it, and says what to tick in Moodle', async () => {
    await choose(`${REPORTS}/premier-jour-basic-fr.txt`);
    await page.getByLabel(/De quelle leçon/).selectOption({ label: 'Premier jour en entreprise' });
    await page.getByRole('heading', { name: 'Premier jour en entreprise' }).waitFor();
    const lesson = page.locator('.lesson', { hasText: 'Premier jour en entreprise' });
    expect(await lesson.innerText()).toContain('cochez «\u00a0Résumé de question\u00a0»');
  });

  test('CSV that a French Excel saved is read with its apostrophes', async () => {
    const text = new TextDecoder().decode(readFileSync(`${REPORTS}/gaz-odeur-interactions-default-fr.txt`));
    const saved = Buffer.from(
      [...text.replaceAll('\t', ';')].map((sign) => (sign === '’' ? 0x92 : sign.charCodeAt(0))),
    );
    await choose({ name: 'excel.csv', mimeType: 'text/csv', buffer: saved });
    await page.locator('.files b', { hasText: 'excel.csv' }).waitFor();
    expect(await page.locator('.lesson').first().locator('.figures li > b').first().innerText()).toBe('11');
  });
});

describe('for everyone', () => {
  test('axe finds nothing, in light and in dark, with all that the page can show', async () => {
    for (const summary of await page.locator('.lesson > details > summary').all()) await summary.click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), colorScheme).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'light' });
  });

  test('nothing is cut nor too small on a narrow telephone', async () => {
    await page.setViewportSize({ width: 360, height: 640 });
    // The figures of tables scroll by themselves; their rows say the same in words.
    await page.evaluate(() => {
      for (const cell of document.querySelectorAll<HTMLElement>('.verdicts :is(td, thead)')) cell.hidden = true;
    });
    // The way past the navigation waits outside the window until it has the focus.
    const faults = (await layoutFaults(page)).filter((fault) => !fault.includes('Aller au contenu'));
    expect(faults).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  test('keys alone choose files, show names, remove files and forget all', async () => {
    const focused = () =>
      page.evaluate(
        () =>
          (document.activeElement as HTMLElement | null)?.closest('label')?.innerText ??
          document.activeElement?.textContent ??
          '',
      );
    const tabTo = async (words: RegExp) => {
      for (let step = 0; step < 60; step++) {
        await page.keyboard.press('Tab');
        if (words.test(await focused())) return;
      }
      throw new Error(`no stop of the keyboard says ${words}`);
    };
    await page.locator('h1').click();
    await tabTo(/Choisir des fichiers/);
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
    await chooser.setFiles(`${REPORTS}/gaz-odeur-basic-en.ods`);
    await page.locator('.files b', { hasText: 'gaz-odeur-basic-en.ods' }).waitFor();
    await tabTo(/Tout retirer/);
    await page.keyboard.press('Enter');
    await page.locator('.lesson').first().waitFor({ state: 'detached' });
    expect(await page.locator('.files li').count()).toBe(0);
    expect(await focused()).toContain('Choisir des fichiers');
    // Names are hidden again for what comes next.
    await choose(`${REPORTS}/gaz-odeur-interactions-all-en.ods`);
    await page.locator('.lesson').first().waitFor();
    for (const name of NAMES) expect(await shownText()).not.toContain(name);
  });
});

test('nothing was kept, nothing could be sent, and nothing went wrong', async () => {
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    cookies: document.cookie,
  }));
  expect(kept).toEqual({ local: 0, session: 0, databases: 0, caches: 0, cookies: '' });
  expect(sent.filter((one) => !/^GET \/[\w./-]+$/.test(one))).toEqual([]);
  expect(errors).toEqual([]);
  const attempt = await page.evaluate(() =>
    fetch('/index.html').then(
      () => 'sent',
      () => 'refused',
    ),
  );
  expect(attempt).toBe('refused');
});
