import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { everyDraw } from '../../src/engine/draw.ts';
import { createEngine } from '../../src/engine/engine.ts';
import type { Values } from '../../src/lesson/lesson.ts';
import { fill } from '../../src/strings/fill.ts';
import { fr } from '../../src/strings/fr.ts';
import { violations } from '../support/axe.ts';
import { lessonIn, responsesOf, walkthroughsOf } from '../support/built-lesson.ts';
import { layoutFaults } from '../support/layout-faults.ts';
import { play } from '../support/lesson-builder.ts';
import { driveLesson, quickMouse } from '../support/lesson-driver.ts';
import { usePageBench } from '../support/page-bench.ts';

const SLUG = 'equiper_poste';
const bench = usePageBench(SLUG);
const lesson = lessonIn(SLUG);
const engine = createEngine(lesson);

const SIZES = [
  [320, 568],
  [360, 640],
  [1024, 600],
  [1440, 900],
] as const;

/** Begins, answers the first question well and reads from the next title what was drawn. */
async function begun(page: Page) {
  const first = driveLesson(page, engine, quickMouse);
  await first.begin();
  await first.onwards();
  await first.answer('a');
  await page.getByRole('button', { name: 'Continuer', exact: true }).click();
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  const at = (draw: Values) => play(engine, ['a'], engine.start(draw));
  const drawn = everyDraw(lesson).find((draw) => engine.sceneAt(at(draw)).title === title)!;
  const way = walkthroughsOf(SLUG).find(
    ({ purpose, draw }) => purpose === 'perfect' && draw?.metiers === drawn.metiers,
  )!;
  return { driver: driveLesson(page, engine, quickMouse, at(drawn)), answers: responsesOf(way).slice(1) };
}

const shown = (page: Page) =>
  page.locator('.stage .drawn img').evaluateAll((images) => images.map((image) => image.getAttribute('src')));

const spotsOf = (page: Page) => page.locator('button.spot');

/** Names of the boxes under something else when the keyboard comes to them, first downwards, then back up. */
async function covered(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  const boxes = await page.getByRole('checkbox').all();
  for (const box of [...boxes, ...boxes.toReversed()]) {
    await box.focus();
    const isCovered = await box.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2) !== element;
    });
    if (isCovered) found.push((await box.evaluate((element) => element.closest('label')?.textContent)) ?? '');
  }
  return found;
}

describe.each(SIZES)('at %i × %i', (width, height) => {
  test('somebody is dressed, hazards are found, and nothing is cut, too small or silent', async () => {
    const page = await bench.open({ width, height });
    const { driver, answers } = await begun(page);

    const bare = await shown(page);
    expect(await page.locator('.hung').count()).toBe(await page.getByRole('checkbox').count());
    const [box] = await page.getByRole('checkbox').all();
    await box!.check();
    const dressed = await shown(page);
    expect(dressed).not.toEqual(bare);
    const name = await page.locator('.tick .choice-text').first().textContent();
    expect(await page.locator('#how-far').textContent()).toBe(fill(fr.equip.worn, { list: name! }));
    await box!.uncheck();
    expect(await shown(page)).toEqual(bare);
    expect([...(await layoutFaults(page)), ...(await violations(page))]).toEqual([]);
    expect(await covered(page)).toEqual([]);

    await driver.give(answers.slice(0, 7));
    await driver.onwards();
    const list = page.getByRole('checkbox');
    expect(await spotsOf(page).count()).toBe(await list.count());
    const frame = (await page.locator('.stage .picture').boundingBox())!;
    const boxes = await spotsOf(page).evaluateAll((spots) =>
      spots.map((spot) => {
        const { left, top, width: side, height: tall } = spot.getBoundingClientRect();
        return { x: left + side / 2, y: top + tall / 2 + scrollY, side, tall };
      }),
    );
    for (const [index, { x, y, side, tall }] of boxes.entries()) {
      expect(Math.min(side, tall)).toBeGreaterThanOrEqual(44);
      expect(x - side / 2).toBeGreaterThanOrEqual(frame.x);
      expect(x + side / 2).toBeLessThanOrEqual(frame.x + frame.width);
      expect(y).toBeLessThan(frame.y + frame.height);
      for (const other of boxes.slice(0, index))
        expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThanOrEqual((side + other.side) / 2 - 1);
    }
    const styles = await spotsOf(page).evaluateAll(
      (spots) => new Set(spots.map((spot) => getComputedStyle(spot).border)).size,
    );
    expect(styles).toBe(1);

    await spotsOf(page).nth(1).click();
    expect(await list.nth(1).isChecked()).toBe(true);
    await list.nth(2).check();
    expect(await spotsOf(page).nth(2).getAttribute('aria-pressed')).toBe('true');
    await spotsOf(page).nth(1).focus();
    await page.keyboard.press('Enter');
    await list.nth(2).focus();
    await page.keyboard.press('Space');
    expect(await spotsOf(page).evaluateAll((all) => all.filter((one) => one.ariaPressed === 'true').length)).toBe(0);
    expect([...(await layoutFaults(page)), ...(await violations(page))]).toEqual([]);

    await driver.answer(answers[7]!);
    await expect.poll(() => page.locator('span.spot').count()).toBe(4);
    expect([...(await layoutFaults(page)), ...(await violations(page))]).toEqual([]);
    await driver.play(answers.slice(8));
    await page.context().close();
  });
});
