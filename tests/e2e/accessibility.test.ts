import type { CDPSession, Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { responsesOf, walkthroughsOf } from '../support/built-lesson.ts';
import { driveGas, GAS, gasEngine } from '../support/gas-lesson.ts';
import { layoutFaults } from '../support/layout-faults.ts';
import { usePageBench } from '../support/page-bench.ts';
import { planTour, screensOf, takeTour } from '../support/screen-tour.ts';
import { spaceEvents } from '../support/space-events.ts';

const bench = usePageBench(GAS);

/** A phone, two frames of Moodle, a computer. */
const SIZES = [
  { width: 360, height: 640 },
  { width: 462, height: 666 },
  { width: 714, height: 666 },
  { width: 1440, height: 900 },
] as const;

/** A computer's window of 1280 × 1024 at 400 %. */
const ZOOMED = { width: 320, height: 256 };

const THEMES = [
  { name: 'light', colorScheme: 'light', contrast: 'no-preference' },
  { name: 'dark', colorScheme: 'dark', contrast: 'no-preference' },
  { name: 'contrast', colorScheme: 'light', contrast: 'more' },
] as const;

/** What a size can spoil; and what a theme can. */
const SIZED_RULES = ['target-size', 'scrollable-region-focusable'];
const THEMED_RULES = ['color-contrast', 'link-in-text-block'];

/** The scene whose dialogs are looked at: those of the header are the same everywhere. */
const DIALOGS_AT = 'doute';

/** WCAG 1.4.12 to the letter. Adopted by script: the page's policy takes no other style. */
const setSpacing = (page: Page, isWide: boolean): Promise<void> =>
  page.evaluate(
    async (rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [sheet];
    },
    isWide
      ? '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'
      : '',
  );

/** The size of text that a reader set in the browser, in pixels. */
const setFontSize = (cdp: CDPSession, standard: number): Promise<unknown> =>
  cdp.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });

/** Where nothing lies over the rest: what stays within the thumb's reach does, until the page is scrolled to its end. */
const scrollToEnd = (page: Page): Promise<void> =>
  page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));

/** Gives the page a size, and the time to take it up. */
async function resize(page: Page, size: { readonly width: number; readonly height: number }): Promise<void> {
  await page.setViewportSize(size);
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await scrollToEnd(page);
}

/** Looks at what a page shows in every size and theme, zoomed in, with wide spacing and with text twice as large. */
async function faultsOf(page: Page, cdp: CDPSession): Promise<readonly string[]> {
  await scrollToEnd(page);
  const faults: string[] = [...(await violations(page))];
  const note = (where: string, found: readonly string[]) => faults.push(...found.map((one) => `${where}: ${one}`));
  for (const size of SIZES) {
    await resize(page, size);
    note(`${size.width}`, await layoutFaults(page));
    for (const { name, ...media } of THEMES) {
      await page.emulateMedia(media);
      const rules = name === 'light' ? [...THEMED_RULES, ...SIZED_RULES] : THEMED_RULES;
      note(`${size.width} ${name}`, await violations(page, { rules }));
    }
    await page.emulateMedia(THEMES[0]);
  }
  await setSpacing(page, true);
  note('spaced', await layoutFaults(page));
  await resize(page, ZOOMED);
  note('zoomed, spaced', await layoutFaults(page));
  await setSpacing(page, false);
  note('zoomed', await layoutFaults(page));
  await setFontSize(cdp, 32);
  await resize(page, { width: 640, height: 900 });
  note('large text', await layoutFaults(page));
  await setFontSize(cdp, 16);
  const moving = await page.evaluate(() => document.getAnimations().map((one) => (one as CSSAnimation).animationName));
  note('moves', moving);
  await resize(page, SIZES[1]);
  return faults;
}

const openAll = (page: Page): Promise<void> =>
  page.locator('details').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });

/** More screens than other tests see: on a machine that does much else they take their time. */
const TIMEOUT_MS = 600_000;

test('no screen has an accessibility violation, a cut text, a small target or a sideways scroll, in any size and theme', {
  timeout: TIMEOUT_MS,
}, async () => {
  const ways = walkthroughsOf(GAS)
    .filter(({ purpose }) => purpose !== 'fatal')
    .map(responsesOf);
  const seen = new Set<string>();
  const faults: Record<string, readonly string[]> = {};
  for (const [index, way] of planTour(gasEngine, ways).entries()) {
    const context = await bench.browser().newContext({ viewport: SIZES[1], reducedMotion: 'reduce' });
    await spaceEvents(context);
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Page.enable');
    const note = async (screen: string) => {
      await openAll(page);
      const found = await faultsOf(page, cdp);
      if (found.length > 0) faults[screen] = found;
    };
    /** Looks at a dialog that a button opens. */
    const noteDialog = async (button: Locator) => {
      const name = await button.innerText();
      await button.click();
      await page.locator('dialog[open]').waitFor();
      await note(`dialog of « ${name} »`);
      await page.keyboard.press('Escape');
    };
    const look = async (screen: string) => {
      await note(screen);
      if (screen === DIALOGS_AT) {
        await noteDialog(page.getByRole('button', { name: 'Lecture et son' }));
        await noteDialog(page.getByRole('button', { name: 'Quitter' }));
      }
      const term = page.locator('main .term').first();
      if (!seen.has('term') && (await term.isVisible())) {
        seen.add('term');
        await noteDialog(term);
      }
    };
    await page.goto(bench.address());
    await page.getByText('Rien n’est envoyé').waitFor();
    if (index === 0) await note('title');
    const lesson = driveGas(page);
    await lesson.begin();
    await takeTour(gasEngine, lesson, way, seen, look);
    if (index === 0) {
      await page.getByRole('button', { name: 'Terminer' }).first().click();
      await note('left');
    }
    await context.close();
  }
  expect(faults).toEqual({});
  expect([...screensOf(gasEngine), 'term'].filter((screen) => !seen.has(screen))).toEqual([]);
});
