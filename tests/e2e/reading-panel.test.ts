import { expect, test } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import { lessonIn } from '../support/built-lesson.ts';
import { driveLesson } from '../support/lesson-driver.ts';
import { usePageBench } from '../support/page-bench.ts';

const bench = usePageBench('gaz_odeur');

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
  const page = await bench.browser().newPage({ viewport: { width: 714, height: 666 } });
  await page.goto(bench.address());
  const lesson = driveLesson(page, createEngine(lessonIn('gaz_odeur')));
  await lesson.begin();
  await lesson.onwards();
  const { text, simple } = lessonIn('gaz_odeur').scenes.doute!;
  const written = (words: string) => page.getByText(words.replaceAll('**', ''));
  await written(text).waitFor();
  await page.getByRole('button', { name: 'Lecture et son' }).click();
  await page.getByRole('checkbox', { name: 'Texte simple' }).check();
  await page.keyboard.press('Escape');
  await written(simple!).waitFor();
  expect(await written(text).count()).toBe(0);
  // The player takes two presses that come close together for a double click.
  await page.waitForTimeout(400);
  await page.getByRole('button', { name: /pour moi c’est du gaz/ }).click();
  await page.getByText('Dans 900 cas, c’est confirmé.').waitFor();
  await page.close();
});
