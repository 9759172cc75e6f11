import { expect, test } from 'vitest';
import type { Decision } from '../../src/kinds/index.ts';
import { playOf } from '../../src/kinds/index.ts';
import { driveGas, GAS, gasEngine, PERFECT } from '../support/gas-lesson.ts';
import { usePageBench } from '../support/page-bench.ts';
import { spaceEvents } from '../support/space-events.ts';

const bench = usePageBench(GAS);

const choiceOf = (scene: Decision, letter: string): string =>
  playOf(scene)
    .parts(scene)
    .find((part) => part.letter === letter)!.text!;

test('what is chosen before the lesson begins changes the page at once, and is still there at the next visit', async () => {
  const page = await bench.browser().newPage({ viewport: { width: 714, height: 666 } });
  await page.goto(bench.address());
  const open = page.getByRole('button', { name: 'Lecture et son' });
  const look = () =>
    page.evaluate(() => {
      const { fontFamily, fontSize, backgroundColor } = getComputedStyle(document.documentElement);
      return { isLegible: fontFamily.includes('Atkinson'), size: Number.parseFloat(fontSize), backgroundColor };
    });
  const fonts = () => bench.server().asked.filter((path) => path.endsWith('.woff2'));
  await open.click();
  const panel = page.getByRole('dialog', { name: 'Lecture et son' });
  const before = await look();
  expect(fonts()).toEqual([]);

  await panel.getByRole('radio', { name: '200' }).check();
  await panel.getByRole('radio', { name: 'Sombre' }).check();
  await panel.getByRole('checkbox', { name: 'Lettres bien distinctes' }).check();
  await page.evaluate(() => document.fonts.ready);
  const after = await look();
  expect(after).toMatchObject({ isLegible: true, size: before.size * 2 });
  expect(after.backgroundColor).not.toBe(before.backgroundColor);
  expect(fonts().sort()).toEqual(['media/fonts/atkinson-400.woff2', 'media/fonts/atkinson-700.woff2']);
  await page.keyboard.press('Escape');
  expect(await panel.isVisible()).toBe(false);
  expect(await open.evaluate((button) => button === document.activeElement)).toBe(true);

  await page.reload();
  await open.waitFor();
  expect(await look()).toEqual(after);
  await page.close();
});

test('simple words take the place of the others at once, in the scene and in what follows', async () => {
  const context = await bench.browser().newContext({ viewport: { width: 714, height: 666 } });
  await spaceEvents(context);
  const page = await context.newPage();
  await page.goto(bench.address());
  const lesson = driveGas(page);
  const left = [...PERFECT];
  await lesson.begin();
  /** What the next good answer leads to. */
  const next = () => {
    const scene = gasEngine.sceneAt(lesson.progress()) as Decision;
    return { scene, outcome: playOf(scene).outcomes(scene)[left[0]!] };
  };
  await lesson.onwards();
  while (!next().scene.simple || !next().outcome?.simple) {
    await lesson.answer(left.shift()!);
    await lesson.onwards();
  }
  const { scene, outcome } = next();
  const { text, simple } = scene;
  const written = (words: string) => page.getByText(words.replaceAll('**', ''), { exact: true });
  await written(text).waitFor();
  await page.getByRole('button', { name: 'Lecture et son' }).click();
  await page.getByRole('checkbox', { name: 'Texte simple' }).check();
  await page.keyboard.press('Escape');
  await written(simple!).waitFor();
  expect(await written(text).count()).toBe(0);
  await page
    .locator('button.card')
    .filter({ hasText: choiceOf(scene, left[0]!) })
    .click();
  await page.getByText(outcome!.simple!.feedback).waitFor();
  await context.close();
});
