import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { responsesOf } from '../support/built-lesson.ts';
import { focusFault } from '../support/focus-ring.ts';
import { driveGas, GAS, gasEngine, gasWay } from '../support/gas-lesson.ts';
import { driveLesson, keyboard } from '../support/lesson-driver.ts';
import { usePageBench } from '../support/page-bench.ts';
import { spaceEvents } from '../support/space-events.ts';

const bench = usePageBench(GAS);

/** One way to each ending, a fatal answer included. */
const WAYS = ['fatal', 'cautious', 'failing'] as const;

test.each(WAYS)('the keyboard alone plays the %s way to its ending, and the focus follows each scene', async (way) => {
  const context = await bench.browser().newContext({ viewport: { width: 390, height: 844 } });
  await spaceEvents(context);
  const page = await context.newPage();
  await page.goto(bench.address());
  const lesson = driveLesson(page, gasEngine, { ...keyboard(page), rest: 0 });
  await lesson.begin();
  const focused = () => page.evaluate(() => document.activeElement?.tagName);
  expect(await focused()).toBe('H1');
  for (const response of responsesOf(gasWay(way))) {
    await lesson.onwards();
    await lesson.answer(response);
    expect(await focused()).toBe('H1');
  }
  await lesson.onwards();
  await page.getByText('Ton histoire').waitFor();
  await context.close();
});

test('the keyboard alone plays a capsule, goes through it, and sets how the lesson is read', async () => {
  const context = await bench.browser().newContext({ viewport: { width: 390, height: 844 } });
  await spaceEvents(context);
  const page = await context.newPage();
  await page.goto(bench.address());
  const { press } = keyboard(page);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await driveLesson(page, gasEngine, keyboard(page)).begin();

  await press(button('Lire la séquence'));
  await press(button('Mettre en pause'));
  const slider = page.getByRole('slider', { name: 'Avancer ou reculer' });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await slider.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('End');
  expect(await slider.getAttribute('aria-valuetext')).toMatch(/^Image 9 sur 9/);

  await press(button('Lecture et son'));
  const panel = page.getByRole('dialog', { name: 'Lecture et son' });
  const themes = panel.getByRole('radio', { name: /^(Auto|Clair|Sombre|Contrasté)$/ });
  for (let tabs = 0; !(await themes.first().evaluate((one) => one === document.activeElement)); tabs++) {
    expect(tabs).toBeLessThan(10);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  await page.keyboard.press('Escape');
  expect(await panel.isVisible()).toBe(false);
  expect(await button('Lecture et son').evaluate((one) => one === document.activeElement)).toBe(true);
  await context.close();
});

const LOOKS = [
  { colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none' },
  { colorScheme: 'dark', contrast: 'no-preference', forcedColors: 'none' },
  { colorScheme: 'light', contrast: 'more', forcedColors: 'none' },
  { colorScheme: 'dark', contrast: 'no-preference', forcedColors: 'active' },
] as const;

const MOST_STOPS = 80;

/** Goes once round the page with Tab; what is wrong with how the focus shows at each stop, and how many there are. */
async function goRound(page: Page): Promise<{ stops: number; faults: readonly string[] }> {
  const faults: string[] = [];
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement === document.body)) return { stops, faults };
    for (const look of LOOKS) {
      await page.emulateMedia(look);
      const fault = await focusFault(page);
      if (fault) faults.push(`${Object.values(look).join(', ')}: ${fault}`);
    }
  }
  throw new Error('Tab never leaves the page');
}

test('each stop of the keyboard shows its focus, in every theme and in forced colours', async () => {
  const context = await bench.browser().newContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
  await spaceEvents(context);
  const page = await context.newPage();
  await page.goto(bench.address());
  await page.getByText('Rien n’est envoyé').waitFor();
  const rounds: Record<string, Awaited<ReturnType<typeof goRound>>> = { title: await goRound(page) };
  const lesson = driveGas(page);
  await lesson.begin();
  rounds.capsule = await goRound(page);
  await page.getByRole('button', { name: 'Lecture et son' }).click();
  rounds.reading = await goRound(page);
  await page.keyboard.press('Escape');
  for (const response of responsesOf(gasWay('fatal'))) {
    await lesson.onwards();
    const { state } = lesson.progress();
    if (['appel', 'compte_rendu'].includes(state)) rounds[state] = await goRound(page);
    await lesson.answer(response);
    if (!rounds.fatal && (await page.locator('[data-verdict=fatal]').count()) > 0) {
      rounds.fatal = await goRound(page);
      await lesson.proceed();
      rounds.again = await goRound(page);
    }
  }
  await lesson.onwards();
  rounds.ending = await goRound(page);
  expect(Object.values(rounds).flatMap(({ faults }) => faults)).toEqual([]);
  expect(Object.keys(rounds)).toEqual([
    'title',
    'capsule',
    'reading',
    'fatal',
    'again',
    'appel',
    'compte_rendu',
    'ending',
  ]);
  for (const { stops } of Object.values(rounds)) expect(stops).toBeGreaterThanOrEqual(2);
  await context.close();
});
