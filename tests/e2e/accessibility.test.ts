import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import { lessonIn, responsesOf, walkthroughsOf } from '../support/built-lesson.ts';
import { driveLesson } from '../support/lesson-driver.ts';
import { usePageBench } from '../support/page-bench.ts';

const SLUG = 'gaz_odeur';

const bench = usePageBench(SLUG);

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Each violation in words, with the first element it speaks of. */
async function violations(page: Page): Promise<string[]> {
  // Motion on entering fades texts in: axe would measure contrasts of the middle of it.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const { violations: found } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return found.map(({ id, help, nodes }) => `${id}: ${help} (${nodes[0]?.html})`);
}

/** Content that asks to be scrolled sideways. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The narrowest phone (1280 px at 400 %), and Moodle's frame in the dark. */
const FRAMES = [
  { width: 320, height: 568, colorScheme: 'light' },
  { width: 714, height: 666, colorScheme: 'dark' },
] as const;

describe.each(FRAMES)('at $width × $height, $colorScheme', ({ colorScheme, ...viewport }) => {
  test('no screen of a run has an accessibility violation or scrolls sideways', async () => {
    const context = await bench.browser().newContext({ viewport, colorScheme });
    const page = await context.newPage();
    await page.goto(bench.address());
    await page.getByText('Rien n’est envoyé').waitFor();
    const seen: Record<string, string[]> = { titre: await violations(page) };
    const look = async (screen: string) => {
      const sideways = await overflow(page);
      seen[screen] = [...(await violations(page)), ...(sideways > 0 ? [`${sideways} px too wide`] : [])];
    };
    const lesson = driveLesson(page, createEngine(lessonIn(SLUG)));
    await lesson.begin();
    await look('première scène');
    for (const response of responsesOf(walkthroughsOf(SLUG).find(({ purpose }) => purpose === 'fatal')!)) {
      await lesson.onwards();
      await look(lesson.progress().state);
      await lesson.answer(response);
      await look(lesson.progress().state);
    }
    await lesson.onwards();
    await page.locator('details').evaluateAll((all) => {
      for (const one of all) (one as HTMLDetailsElement).open = true;
    });
    await look('bilan');
    await page
      .getByRole('button', { name: /^(Quitter|Terminer)$/ })
      .first()
      .click();
    await look('parti');
    const faults = Object.entries(seen).filter(([, found]) => found.length > 0);
    expect(Object.fromEntries(faults)).toEqual({});
    expect(Object.keys(seen).length).toBeGreaterThan(30);
    await context.close();
  });
});

test('with text twice as large no scene scrolls sideways', async () => {
  // The browser's own font size setting: what a reader who needs it has changed once for all.
  const context = await bench.browser().newContext({ viewport: { width: 640, height: 900 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Page.enable');
  await cdp.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  await page.goto(bench.address());
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
  const lesson = driveLesson(page, createEngine(lessonIn(SLUG)));
  await lesson.begin();
  const wide: string[] = [];
  const look = async () => {
    const sideways = await overflow(page);
    if (sideways > 0) wide.push(`${lesson.progress().state}: ${sideways} px`);
  };
  await look();
  for (const response of responsesOf(walkthroughsOf(SLUG).find(({ purpose }) => purpose === 'perfect')!)) {
    await lesson.onwards();
    await look();
    await lesson.answer(response);
    await look();
  }
  await lesson.onwards();
  await look();
  expect(wide).toEqual([]);
  await context.close();
});
