import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keptFiles } from '../../src/build/site/kept-files.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { violations } from '../support/axe.ts';
import { filesOf, lessonIn, responsesOf } from '../support/built-lesson.ts';
import { siteFiles } from '../support/built-site.ts';
import { launchChromium } from '../support/chromium.ts';
import { GAS, gasWay } from '../support/gas-lesson.ts';
import { layoutFaults } from '../support/layout-faults.ts';
import { driveLesson, keyboard, quickMouse } from '../support/lesson-driver.ts';
import { spaceEvents } from '../support/space-events.ts';
import { type StaticServer, serveStatic } from '../support/static-server.ts';

/** The shelf that the lesson is played on, and what comes after it there. */
const SHELF = 'incidents_gaz';
const NEXT = 'gaz_co';

const files = siteFiles();
let browser: Browser;
let server: StaticServer;
beforeAll(async () => {
  browser = await launchChromium();
  server = await serveStatic(files);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What went wrong in the pages, and addresses of other hosts that they asked for. */
  readonly faults: string[];
}

async function visit(address = `${server.url}/index.html`, viewport = { width: 1024, height: 600 }): Promise<Visit> {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
  await spaceEvents(context);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  const own = address.slice(0, address.lastIndexOf('/') + 1);
  page.on('request', (request) => {
    if (!request.url().startsWith(own) && !/^(?:data|blob):/.test(request.url())) faults.push(request.url());
  });
  await page.goto(address);
  return { context, page, faults };
}

const cardOf = (page: Page) => page.locator(`#${SHELF}-${GAS}`);
const progressOf = (page: Page) => cardOf(page).locator('.lesson-progress');

async function become(page: Page, nickname: string): Promise<void> {
  await page.getByRole('button', { name: /^(?:Choisir un pseudo|Ce n’est pas moi)$/ }).click();
  await page.keyboard.type(nickname);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: `Salut ${nickname}` }).waitFor();
}

test('a lesson begun under a nickname is taken up again there, passed, told to that learner alone, and erased on demand', async () => {
  const { context, page, faults } = await visit();
  const engine = createEngine(lessonIn(GAS));
  const [first, ...others] = responsesOf(gasWay('perfect'));
  const { press } = keyboard(page);
  await press(page.getByRole('button', { name: 'Choisir un pseudo' }));
  await page.keyboard.type('Léa');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Salut Léa' }).waitFor();
  await press(cardOf(page).getByRole('link', { name: 'Jouer' }));
  await page.getByText('Rien n’est envoyé.').waitFor();
  const begun = driveLesson(page, engine, quickMouse);
  await begun.begin();
  await begun.give([first!]);
  await page.getByRole('button', { name: 'Quitter' }).click();
  await page.getByRole('button', { name: 'Quitter la leçon' }).click();

  await expect.poll(() => progressOf(page).textContent()).toMatch(/^En cours\s: 1 situation sur \d+$/);
  await page.getByRole('link', { name: /^Reprendre «/ }).click();
  const resumed = driveLesson(page, engine, quickMouse, begun.progress());
  await resumed.begin();
  await resumed.play(others);
  const next = page.getByRole('link', { name: /^Leçon suivante/ }).first();
  expect(await next.getAttribute('href')).toBe(`${NEXT}.html?parcours=${SHELF}`);
  await page.getByRole('link', { name: 'Mon attestation' }).first().waitFor();
  await page.getByRole('button', { name: 'Toutes les leçons' }).first().click();

  await expect.poll(() => progressOf(page).textContent()).toMatch(/^Réussi le .+, 100 sur 100$/);
  expect(page.url()).toMatch(new RegExp(`#${SHELF}-${GAS}$`));
  await become(page, 'Sam');
  expect(await progressOf(page).textContent()).toBe('À commencer');
  await page.getByRole('button', { name: 'Ce n’est pas moi' }).click();
  await page.getByRole('button', { name: 'Léa', exact: true }).click();
  expect(await progressOf(page).textContent()).toMatch(/^Réussi/);

  await page.getByText('Mes traces sur cet appareil').click();
  await page.getByRole('button', { name: 'Effacer mes traces' }).click();
  expect(await progressOf(page).textContent()).toBe('À commencer');
  await page.getByText('Les traces de Léa sont effacées.').waitFor();
  await page.getByRole('button', { name: 'Annuler' }).click();
  expect(await progressOf(page).textContent()).toMatch(/^Réussi/);
  await page.getByRole('button', { name: 'Effacer mes traces' }).click();
  await page.reload();
  expect(await progressOf(page).textContent()).toBe('À commencer');
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toMatch(/Léa|L%C3%A9a/i);
  expect(faults).toEqual([]);
  await context.close();
});

test('on a shared device, a learner’s traces go with the window', async () => {
  const { context, page, faults } = await visit();
  await page.getByText('Mes traces sur cet appareil').click();
  await page.getByRole('checkbox', { name: /^Appareil partagé/ }).check();
  await become(page, 'Léa');
  await page.goto(`${server.url}/${NEXT}.html`);
  const lesson = driveLesson(page, createEngine(lessonIn(NEXT)), quickMouse);
  await lesson.begin();
  await page.goto(`${server.url}/index.html`);
  await page.getByRole('heading', { name: 'Salut Léa' }).waitFor();
  const other = await context.newPage();
  await other.goto(`${server.url}/index.html`);
  await other.getByRole('heading', { name: 'Tu joues sans pseudo' }).waitFor();
  expect(await other.evaluate(() => JSON.stringify({ ...localStorage }))).not.toMatch(/Léa|notebook/);
  expect(faults).toEqual([]);
  await context.close();
});

test('kept on the device, the site plays without network nor server, is brought up to date, and removed', async () => {
  // Of the site's media, those of one lesson are enough to be waited for.
  const needed = filesOf(GAS);
  const own = Object.fromEntries(Object.entries(files).filter(([path]) => !/^media\//.test(path) || path in needed));
  const relist = () => {
    const listed = Object.entries(own).filter(([path]) => !path.startsWith('hors-ligne'));
    for (const { path, bytes } of keptFiles(listed.map(([path, bytes]) => ({ path, bytes })))) {
      own[path] = Buffer.from(bytes);
    }
  };
  relist();
  const web = await serveStatic(own);
  const { context, page } = await visit(`${web.url}/index.html`);
  const foreign: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(web.url)) foreign.push(request.url());
  });
  await page.getByRole('radio', { name: /^Avec les voix/ }).check();
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then(({ length }) => length))).toBe(0);
  await page.getByRole('button', { name: /^Garder \([\d,]+\sMo\)$/ }).click();
  await page.getByText('le site se joue maintenant sans réseau').waitFor();

  own['index.html'] = Buffer.from(String(Buffer.from(own['index.html']!)).replace('Une situation.', 'Une scène.'));
  relist();
  const before = web.asked.length;
  await page.reload();
  await page.getByRole('button', { name: 'Mettre à jour' }).click();
  await page.getByText('Le site est à jour sur cet appareil.').waitFor();
  expect(web.asked.slice(before).filter((path) => !/^(?:hors-ligne|sw\.js)/.test(path))).toEqual(['index.html']);

  await web.close();
  await context.setOffline(true);
  await page.goto(`${web.url}/`);
  await page.getByText('Une scène.').waitFor();
  const voice = Object.keys(own).find((path) => path.startsWith('media/voices/'))!;
  await cardOf(page).getByRole('link', { name: 'Jouer' }).click();
  const lesson = driveLesson(page, createEngine(lessonIn(GAS)), quickMouse);
  await lesson.begin();
  await lesson.onwards();
  await expect
    .poll(() =>
      page.locator('.drawn img').evaluateAll((all) => all.every((img) => (img as HTMLImageElement).naturalWidth > 0)),
    )
    .toBe(true);
  const heard = await page.evaluate(
    (address) =>
      new Promise<number>((settle, fail) => {
        const audio = new Audio(address);
        audio.onseeked = () => settle(audio.currentTime);
        audio.oncanplaythrough = () => {
          audio.oncanplaythrough = null;
          audio.currentTime = audio.duration / 2;
        };
        audio.onerror = () => fail(new Error('the voice does not play'));
      }),
    voice,
  );
  expect(heard).toBeGreaterThan(0);
  const part = await page.evaluate(async (address) => {
    const response = await fetch(address, { headers: { range: 'bytes=10-19' } });
    return [response.status, (await response.arrayBuffer()).byteLength];
  }, voice);
  expect(part).toEqual([206, 10]);
  await page.goto(`${web.url}/atelier.html`);
  await page.getByRole('heading', { name: 'Cette page a besoin du réseau' }).waitFor();

  await page.goto(`${web.url}/index.html`);
  await page.getByRole('button', { name: 'Retirer' }).click();
  await page.getByText('n’est plus gardé sur cet appareil').waitFor();
  expect(
    await page.evaluate(async () => [
      (await caches.keys()).length,
      (await navigator.serviceWorker.getRegistrations()).length,
    ]),
  ).toEqual([0, 0]);
  expect(foreign).toEqual([]);
  await context.close();
});

test('opened from a folder, the catalogue says what needs an address, and a lesson plays from it', async () => {
  const { context, page, faults } = await visit(pathToFileURL('dist/site/index.html').href);
  await page.getByText('Cette page est ouverte depuis un dossier').waitFor();
  expect(await page.getByRole('heading', { name: 'Garder sur cet appareil' }).count()).toBe(0);
  await cardOf(page).getByRole('link', { name: 'Jouer' }).click();
  const lesson = driveLesson(page, createEngine(lessonIn(GAS)), quickMouse);
  await lesson.begin();
  await lesson.give(responsesOf(gasWay('perfect')).slice(0, 1));
  await page.goBack();
  await expect.poll(() => progressOf(page).textContent()).toMatch(/^En cours/);
  expect(faults).toEqual([]);
  await context.close();
});

test('without script the lessons can be read about and reached', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${server.url}/index.html`);
  expect(await page.getByRole('link', { name: 'Jouer' }).count()).toBeGreaterThanOrEqual(10);
  expect(await page.locator('.lesson-progress:visible, .stamp:visible').count()).toBe(0);
  await context.close();
});

test.each([
  ['a phone', 360, 640],
  ['400 % of a screen of 1280', 320, 256],
  ['a wide screen', 1440, 900],
])('the catalogue is whole and free of faults on %s, its panels open', async (_, width, height) => {
  const { context, page } = await visit(undefined, { width, height });
  await page.getByRole('heading', { name: 'Garder sur cet appareil' }).waitFor();
  await page.getByRole('button', { name: 'Choisir un pseudo' }).click();
  for (const details of await page.locator('main details').all())
    await details.evaluate((one) => one.setAttribute('open', ''));
  // The way over the header is out of sight until it has the focus.
  const faults = (await layoutFaults(page)).filter((fault) => !fault.includes('Aller au contenu'));
  expect(faults).toEqual([]);
  for (const theme of ['light', 'dark', 'contrast']) {
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
    expect(await violations(page)).toEqual([]);
  }
  await context.close();
});
