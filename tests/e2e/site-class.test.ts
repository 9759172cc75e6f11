import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openClass } from '../../src/classroom/class-session.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { isDecision, playOf } from '../../src/kinds/index.ts';
import { CLASS_SEED } from '../../src/kinds/question/screen-order.ts';
import { shuffled } from '../../src/lesson/shuffled.ts';
import { fr } from '../../src/strings/fr.ts';
import { plainText } from '../../src/ui/text/rich-text.tsx';
import { violations } from '../support/axe.ts';
import { lessonIn } from '../support/built-lesson.ts';
import { launchChromium } from '../support/chromium.ts';
import { focusFault } from '../support/focus-ring.ts';
import { layoutFaults } from '../support/layout-faults.ts';
import { spaceEvents } from '../support/space-events.ts';
import { type StaticServer, serveStatic } from '../support/static-server.ts';

const SITE = 'dist/site';
const SLUG = 'ronde_nuit';
const lesson = lessonIn(SLUG);
const engine = createEngine(lesson);
const { decisions } = openClass(engine, null).plan;
const PROJECTOR = { width: 1440, height: 900 };

let browser: Browser;
let server: StaticServer;
beforeAll(async () => {
  const names = readdirSync(SITE, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(`${SITE}/${name}`).isFile(),
  );
  server = await serveStatic(Object.fromEntries(names.map((name) => [name, readFileSync(`${SITE}/${name}`)])));
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function open(address: string, viewport = PROJECTOR): Promise<Page> {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
  await spaceEvents(context);
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(`${server.url}/${address}`);
  return page;
}

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });
const heading = (page: Page, text: string) => page.getByRole('heading', { level: 1, name: text, exact: true });
const titleOf = (scene: string): string => plainText(lesson.scenes[scene]?.title ?? '');

/** A question of the lesson, its choices as they stand on the screen. */
const question = Object.values(lesson.scenes).flatMap((scene) =>
  scene.kind === 'question' && scene.choices.some(({ verdict }) => verdict === 'fatal') ? [scene] : [],
)[0]!;
const shown = shuffled(question.choices, CLASS_SEED, question.id).map((choice, place) => ({
  ...choice,
  badge: 'ABCDE'[place]!,
}));

async function jump(page: Page, scene: string): Promise<void> {
  const place = decisions.findIndex((one) => one.scene === scene);
  await button(page, 'Aller à une décision').click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: new RegExp(`^${place + 1}\\. `) })
    .click();
  await heading(page, titleOf(scene)).waitFor();
}

test('a teacher chooses a lesson, reads that nobody is recorded, and plays every consequence of a decision', async () => {
  const page = await open('classe.html');
  await page.getByText('Rien n’est enregistré sur les élèves').first().waitFor();
  await page.getByRole('link', { name: plainText(lesson.title), exact: true }).click();
  await page.locator('.notice').getByText('Rien n’est enregistré sur les élèves').waitFor();
  await button(page, 'Jouer toute la leçon').click();
  await jump(page, question.id);

  for (const { badge, verdict, consequence } of shown) {
    await button(page, new RegExp(`^Voir ce qui se passe\\s: ${badge}`)).click();
    await heading(page, fr.verdict[verdict]).waitFor();
    await page.getByText(plainText(consequence), { exact: true }).waitFor();
    await page.getByText(new RegExp(`^Qui a choisi ${badge}\\s\\?`)).waitFor();
    expect(await page.locator('details[open] .fact-source').count()).toBeGreaterThan(0);
  }
  const fatal = shown.filter(({ verdict }) => verdict === 'fatal').map(({ badge }) => badge);
  const takes = await page.getByRole('button', { name: /^Continuer avec/ }).allTextContents();
  expect(takes).toEqual(shown.map(({ badge }) => badge).filter((badge) => !fatal.includes(badge)));

  const other = shown.find(({ verdict }) => verdict === 'acceptable' || verdict === 'wrong')!;
  await button(page, new RegExp(`^Continuer avec\\s: ${other.badge}`)).click();
  await heading(page, fr.verdict[shown.at(-1)!.verdict]).waitFor({ state: 'detached' });

  // One step back at a time: the last consequence, the ones before it, the question, where the jump came from, the start.
  for (const { verdict } of [...shown].reverse()) {
    await page.keyboard.press('ArrowLeft');
    await heading(page, fr.verdict[verdict]).waitFor();
  }
  await page.keyboard.press('ArrowLeft');
  await heading(page, titleOf(question.id)).waitFor();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await button(page, 'Jouer toute la leçon').waitFor();
  await page.context().close();
});

test('from one consequence to another, the question does not come back, not even unseen, and the verdict is stamped anew', async () => {
  const page = await open(`classe.html?lecon=${SLUG}`);
  await button(page, 'Jouer toute la leçon').waitFor();
  await jump(page, question.id);
  const [first, second] = shown;
  await page.keyboard.press(first!.badge.toLowerCase());
  await page.getByText(plainText(first!.consequence), { exact: true }).waitFor();
  await page.locator('.why').waitFor();
  const verdict = await page.locator('.verdict').elementHandle();
  await page.evaluate(() => {
    const state = window as unknown as { back: number };
    state.back = 0;
    const count = (changes: readonly MutationRecord[]) => {
      const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
      state.back += added.filter((node) => node instanceof Element && node.matches('.words, .answers')).length;
    };
    new MutationObserver(count).observe(document.querySelector('main')!, { childList: true, subtree: true });
  });
  await page.keyboard.press(second!.badge.toLowerCase());
  await page.getByText(plainText(second!.consequence), { exact: true }).waitFor();
  await page.locator('.why').waitFor();
  expect(await page.evaluate(() => (window as unknown as { back: number }).back)).toBe(0);
  expect(await verdict!.evaluate(({ isConnected }) => isConnected)).toBe(false);
  await page.context().close();
});

test('after a fatal answer the class comes back to the decision, which has it closed', async () => {
  const page = await open(`classe.html?lecon=${SLUG}`);
  await button(page, 'Jouer toute la leçon').waitFor();
  await jump(page, question.id);
  const { badge, text } = shown.find(({ verdict }) => verdict === 'fatal')!;
  await page.keyboard.press(badge.toLowerCase());
  await button(page, 'Revenir à la décision').click();
  await heading(page, titleOf(question.id)).waitFor();
  expect(await page.getByRole('button', { name: plainText(text) }).isDisabled()).toBe(true);
  await page.context().close();
});

test('a reload comes back to the place, with the way back; only the place is kept, and nothing is asked but pictures', async () => {
  const page = await open(`classe.html#lecon=${SLUG}`);
  await button(page, 'Jouer toute la leçon').waitFor();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await jump(page, question.id);
  await page.getByText('Entre-temps').waitFor();
  await page.keyboard.press(shown[0]!.badge);
  await heading(page, fr.verdict[shown[0]!.verdict]).waitFor();
  await button(page, 'Compter les mains').click();
  await button(page, 'Une main de plus pour A').click();
  expect(asked.filter((path) => !path.startsWith('/media/'))).toEqual([]);

  const stored = await page.evaluate(async () => ({
    local: { ...localStorage },
    databases: await indexedDB.databases(),
    cookies: document.cookie,
    tab: Object.entries(sessionStorage),
  }));
  expect(stored).toMatchObject({ local: {}, databases: [], cookies: '' });
  expect(stored.tab).toHaveLength(1);
  expect(JSON.parse(stored.tab[0]![1])).toEqual({
    lesson: SLUG,
    revision: lesson.revision,
    commands: [
      { do: 'jump', scene: question.id },
      { do: 'look', response: shown[0]!.letter },
    ],
    course: null,
  });

  await page.reload();
  await heading(page, fr.verdict[shown[0]!.verdict]).waitFor();
  expect(await page.getByLabel('Mains levées').count()).toBe(0);
  await button(page, /Revenir d’un pas/).click();
  await heading(page, titleOf(question.id)).waitFor();

  await page.getByRole('link', { name: 'Quitter' }).click();
  await page.getByRole('heading', { name: 'Choisir une leçon' }).waitFor();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.context().close();
});

test('a lesson that nobody wrote is told in one sentence above the list', async () => {
  const page = await open('classe.html?lecon=nulle_part');
  expect(await page.getByRole('alert').textContent()).toMatch(/nulle_part.+liste/);
  expect(await page.getByRole('link', { name: plainText(lesson.title) }).isVisible()).toBe(true);
  await page.context().close();
});

test('the remote of a slide show plays a short course to its ending, by whole screens, and skips what was not ticked', async () => {
  const page = await open(`classe.html?lecon=${SLUG}`);
  await button(page, 'Choisir les décisions').click();
  const dialog = page.getByRole('dialog');
  const [first, , third] = decisions;
  for (const { slot } of decisions) {
    const box = dialog.getByRole('checkbox', { name: `« ${plainText(slot.label)} » dans la séance courte` });
    await box.setChecked(slot === first!.slot || slot === third!.slot);
  }
  await dialog.getByRole('button', { name: 'Commencer la séance courte' }).click();

  const seen = new Set<string>();
  const place = () => page.locator('h1:visible').textContent();
  for (
    let presses = 0;
    presses < 120 && !(await page.getByRole('heading', { name: fr.debrief.remember }).count());
    presses++
  ) {
    seen.add((await place()) ?? '');
    const validate = button(page, fr.scene.validate);
    if (await validate.count()) {
      await page.keyboard.press('1');
      await validate.click();
    } else await page.keyboard.press('PageDown');
  }
  await page.getByRole('heading', { name: fr.debrief.remember }).waitFor();
  expect([...seen]).toEqual(expect.arrayContaining([titleOf(first!.scene), titleOf(third!.scene)]));
  expect([...seen]).not.toContain(titleOf(decisions[1]!.scene));
  expect([...seen]).not.toContain(titleOf(decisions[3]!.scene));
  // Nobody played alone: there is no score at the end.
  expect(await page.getByText(fr.debrief.scoreOutOf).count()).toBe(0);
  await page.context().close();
});

test('every kind of decision is answered by a class, and all that could follow is then offered', async () => {
  const page = await open(`classe.html?lecon=${SLUG}`);
  await button(page, 'Jouer toute la leçon').waitFor();
  const kinds = new Map(decisions.map((one) => [one.kind, one]));
  kinds.delete('question');
  expect([...kinds.keys()].sort()).toEqual(['call', 'log_entry', 'observation', 'selection']);
  for (const { kind, scene } of kinds.values()) {
    await jump(page, scene);
    const asked = lesson.scenes[scene]!;
    if (!isDecision(asked)) throw new Error(`${scene} asks nothing`);
    // Letters alone: each press answers what still lacks an answer.
    const validate = button(page, fr.scene.validate);
    const presses = kind === 'call' ? 'A'.repeat(12) : kind === 'log_entry' ? 'A'.repeat(8) : 'A';
    for (const key of presses) {
      if ((await validate.count()) && (await validate.getAttribute('aria-disabled')) === 'false') break;
      await page.keyboard.press(key);
    }
    await validate.click();
    await page.locator('.why').waitFor();
    const looks = await page.getByRole('button', { name: /^Voir ce qui se passe/ }).count();
    expect(looks, kind).toBe(Object.keys(playOf(asked).outcomes(asked)).length);
    expect(await page.getByText('réponse de la classe').count(), kind).toBe(1);
  }
  await page.context().close();
});

test('the screen reads from the last row of a room: letters grow with the window, and axe finds nothing', async () => {
  for (const viewport of [PROJECTOR, { width: 1920, height: 1080 }, { width: 360, height: 640 }]) {
    const page = await open(`classe.html?lecon=${SLUG}`, viewport);
    await button(page, 'Jouer toute la leçon').waitFor();
    const where = `${viewport.width} × ${viewport.height}`;
    const look = async (what: string) => {
      expect(await layoutFaults(page), `${what}, ${where}`).toEqual([]);
      expect(await violations(page), `${what}, ${where}`).toEqual([]);
    };
    await look('before the beginning');
    await jump(page, question.id);
    const least = viewport.width === 360 ? 16 : 28;
    for (const text of await page.locator('.words > p, .choice-text').all()) {
      expect(await text.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize))).toBeGreaterThanOrEqual(
        least,
      );
    }
    await button(page, 'Compter les mains').click();
    await look('a decision');
    await page.keyboard.press(shown[0]!.badge);
    await heading(page, fr.verdict[shown[0]!.verdict]).waitFor();
    await look('a consequence');
    await button(page, 'Aller à une décision').click();
    await look('the list of decisions');
    await page.context().close();
  }
});

test('by keys alone: each stop shows its focus, and the black screen goes with any key', async () => {
  const page = await open(`classe.html?lecon=${SLUG}`);
  await button(page, 'Jouer toute la leçon').waitFor();
  await page.keyboard.press('ArrowRight');
  await button(page, 'Jouer toute la leçon').waitFor({ state: 'detached' });
  const faults: string[] = [];
  const stops = new Set<string>();
  // The focus stands on the title, in the middle of the page: this goes to its end and round again.
  for (let tabs = 0; tabs < 25; tabs++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 160) ?? '');
    if (stop.startsWith('<body')) continue;
    stops.add(stop);
    const fault = await focusFault(page);
    if (fault) faults.push(fault);
  }
  expect(faults).toEqual([]);
  expect(stops.size).toBeGreaterThanOrEqual(9);
  await page.keyboard.press('.');
  const black = button(page, /^Écran noir/);
  await black.waitFor();
  const before = await page.locator('h1').textContent();
  await page.keyboard.press('PageDown');
  await black.waitFor({ state: 'detached' });
  expect(await page.locator('h1').textContent()).toBe(before);
  await page.context().close();
});

test('the cards are printed on two sheets of A4, the letters alone', async () => {
  const page = await open('imprimer/cartes-abc.html');
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  expect((await page.locator('body').innerText()).replace(/\s+/g, '')).toBe('ABCDEEEE');
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g);
  expect(pages).toHaveLength(2);
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 59[45][^ ]* 84[12]/);
  await page.context().close();
});
