import { afterAll, beforeAll, expect, test } from 'vitest';
import { responsesOf } from '../support/built-lesson.ts';
import { driveGas, GAS, gasWay, PERFECT } from '../support/gas-lesson.ts';
import { cardOf, type LmsBench, scoFrame, startLmsBench } from '../support/lms-bench.ts';

let bench: LmsBench;
beforeAll(async () => {
  bench = await startLmsBench();
});
afterAll(() => bench.close());

const STANDARDS = ['scorm12', 'scorm2004'] as const;

test.each(STANDARDS)(
  'a tab closed in the middle comes back to the same scene with the same answers, in %s',
  async (standard) => {
    const tab = await bench.open();
    const half = PERFECT.slice(0, 6);
    const lesson = driveGas(await tab.launch(GAS, 'launch', standard));
    await lesson.begin();
    await lesson.give(half);
    await lesson.onwards();
    await tab.page.close({ runBeforeUnload: false });

    const page = await tab.context.newPage();
    await page.goto(bench.lms.lmsUrl);
    await page.getByTestId(cardOf(GAS, standard)).getByTestId('launch').click();
    const sco = scoFrame(page);
    await sco.getByText(`Tu en étais à la situation ${half.length + 1} sur 14.`).waitFor();
    const resumed = driveGas(sco, lesson.progress());
    await resumed.begin();
    await resumed.play(PERFECT.slice(half.length));
    await page.getByTestId('leave').click();
    const row = page.getByTestId('grade-list').locator('tbody tr').first();
    expect(await row.getAttribute('data-score')).toBe('100');
    await tab.context.close();
  },
);

test.each(STANDARDS)(
  'a review after the ending shows the answers and leaves the grade alone, in %s',
  async (standard) => {
    const tab = await bench.open();
    const failing = gasWay('failing');
    const lesson = driveGas(await tab.launch(GAS, 'launch', standard));
    await lesson.begin();
    await lesson.play(responsesOf(failing));
    await tab.leave();
    const before = await tab.grade();

    const sco = await tab.launch(GAS, 'review', standard);
    await sco.getByRole('link').first().click();
    await sco.getByText('Ton histoire').waitFor();
    await tab.leave();
    expect(await tab.grade()).toEqual(before);
    await tab.context.close();
  },
);

test('a preview records no grade', async () => {
  const tab = await bench.open();
  const lesson = driveGas(await tab.launch(GAS, 'browse'));
  await lesson.begin();
  await lesson.play(PERFECT);
  await tab.leave();
  expect(await tab.grade()).toEqual({ status: 'browsed', score: '' });
  await tab.context.close();
});
