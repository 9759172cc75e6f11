import { expect, test } from 'vitest';
import { driveGas, GAS, PERFECT } from '../support/gas-lesson.ts';
import { usePageBench } from '../support/page-bench.ts';
import { spaceEvents } from '../support/space-events.ts';

const bench = usePageBench(GAS);

test('opening a window in the debrief changes the sentence, the curve and the table', async () => {
  const context = await bench.browser().newContext({ viewport: { width: 320, height: 568 } });
  await spaceEvents(context);
  const page = await context.newPage();
  await page.goto(bench.address());
  const lesson = driveGas(page);
  await lesson.begin();
  await lesson.play(PERFECT);

  const section = page.locator('section', { has: page.getByRole('heading', { name: 'Et dans une cuisine ?' }) });
  const sentence = section.getByRole('status');
  const curve = () => section.locator('path').getAttribute('d');
  await section.getByText('Les mêmes nombres, en tableau').click();
  const lastRow = section.getByRole('row').last();
  const [closed, open] = [/fenêtre fermée/i, /fenêtre ouverte/i].map((name) => section.getByRole('button', { name }));
  const before = { curve: await curve(), row: await lastRow.textContent() };
  expect(await sentence.textContent()).toContain('la LIE est atteinte au bout de');
  expect(before.row).toContain('hors gamme');
  expect(await closed!.getAttribute('aria-pressed')).toBe('true');

  await open!.click();
  expect(await sentence.textContent()).toContain('la LIE n’est pas atteinte');
  expect(await curve()).not.toBe(before.curve);
  expect(await lastRow.textContent()).not.toContain('hors gamme');
  expect(await open!.getAttribute('aria-pressed')).toBe('true');
  expect(await closed!.getAttribute('aria-pressed')).toBe('false');
  await context.close();
});
