import { expect, test } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import { violations } from '../support/axe.ts';
import { lessonIn } from '../support/built-lesson.ts';
import { driveLesson, quickMouse } from '../support/lesson-driver.ts';
import { usePageBench } from '../support/page-bench.ts';
import { spaceEvents } from '../support/space-events.ts';

const SLUG = 'gaz_odeur';

const bench = usePageBench(SLUG);

test('a term in a text opens its definition; Escape, the button and the backdrop give the focus back to it', async () => {
  const context = await bench.browser().newContext({ viewport: { width: 390, height: 844 } });
  await spaceEvents(context);
  const page = await context.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(bench.address());
  const lesson = driveLesson(page, createEngine(lessonIn(SLUG)), quickMouse);
  await lesson.begin();
  await lesson.give(['b', 'd']);

  const term = page.getByRole('button', { name: 'étincelle, définition' });
  const definition = page.getByRole('dialog', { name: 'étincelle' });
  const closing = {
    Escape: () => page.keyboard.press('Escape'),
    button: () => definition.getByRole('button', { name: 'Fermer' }).click(),
    backdrop: () => page.mouse.click(5, 300),
  };
  for (const close of Object.values(closing)) {
    await term.focus();
    await page.keyboard.press('Enter');
    await definition.getByText('Petit éclat de feu').waitFor();
    await close();
    await definition.waitFor({ state: 'detached' });
    expect(await term.evaluate((button) => button === document.activeElement)).toBe(true);
  }

  await term.click();
  await definition.getByText('D’où ça vient').click();
  expect(await violations(page)).toEqual([]);
  await context.close();
});
