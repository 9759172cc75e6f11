import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scoreOf } from '../../src/engine/score.ts';
import { responsesOf } from '../support/built-lesson.ts';
import { driveGas, GAS, gasEngine, gasWay, PERFECT } from '../support/gas-lesson.ts';
import { type LmsBench, startLmsBench } from '../support/lms-bench.ts';

let bench: LmsBench;
beforeAll(async () => {
  bench = await startLmsBench();
});
afterAll(() => bench.close());

/** The word of the grade list for a lesson that was passed. */
const STANDARDS = [
  { standard: 'scorm12', passed: 'completed' },
  { standard: 'scorm2004', passed: 'passed' },
] as const;

describe.each(STANDARDS)('from the built zip in $standard, in the test LMS', ({ standard, passed }) => {
  test('a perfect run ends passed with 100 in the grade list, which a reload keeps', async () => {
    const tab = await bench.open();
    const sco = await tab.launch(GAS, 'launch', standard);
    const lesson = driveGas(sco);
    await lesson.begin();
    await lesson.play(PERFECT);
    const printed = await sco.locator(':root').evaluate(async (root) => {
      let paper = '';
      window.print = () => {
        paper = root.ownerDocument.querySelector('.attestation')!.textContent!;
      };
      [...root.ownerDocument.querySelectorAll('button')]
        .find((one) => one.textContent === 'Imprimer mon attestation')!
        .click();
      window.dispatchEvent(new Event('afterprint'));
      return { paper, left: root.ownerDocument.querySelectorAll('.attestation').length };
    });
    expect(printed.paper).toContain("Zoé d'Été-Müller");
    expect(printed.paper).toContain('Odeur de gaz dans la cage d’escalier');
    expect(printed.paper).toContain('identité non vérifiée hors ENT');
    expect(printed.left).toBe(0);
    await tab.leave();
    expect(await tab.grade()).toEqual({ status: passed, score: '100' });
    await tab.page.reload();
    expect(await tab.grade()).toEqual({ status: passed, score: '100' });
    expect(tab.errors).toEqual([]);
    await tab.context.close();
  });

  test('a failing run ends failed, with the number that the debrief shows', async () => {
    const tab = await bench.open();
    const sco = await tab.launch(GAS, 'launch', standard);
    const lesson = driveGas(sco);
    const failing = gasWay('failing');
    await lesson.begin();
    await lesson.play(responsesOf(failing));
    await sco.getByText('Pas encore réussi').waitFor();
    expect(await sco.locator('.score-number, [data-score]').first().textContent()).toContain(String(failing.score));
    await tab.leave();
    expect(await tab.grade()).toEqual({ status: 'failed', score: String(failing.score) });
    await tab.context.close();
  });

  test('a cautious run with a car left on the plate passes, at another ending', async () => {
    const tab = await bench.open();
    const cautious = gasWay('cautious');
    const lesson = driveGas(await tab.launch(GAS, 'launch', standard));
    await lesson.begin();
    await lesson.play(responsesOf(cautious));
    expect(lesson.progress().state).toBe(cautious.ending);
    await tab.leave();
    expect(await tab.grade()).toEqual({ status: passed, score: String(cautious.score) });
    await tab.context.close();
  });

  test('one fatal answer caps the score below the mastery score', async () => {
    const tab = await bench.open();
    const fatal = gasWay('fatal');
    const lesson = driveGas(await tab.launch(GAS, 'launch', standard));
    await lesson.begin();
    await lesson.play(responsesOf(fatal));
    await tab.leave();
    const { masteryScore } = gasEngine.lesson;
    expect(scoreOf(gasEngine.lesson, lesson.progress())).toMatchObject({ raw: masteryScore - 1, capped: true });
    expect(await tab.grade()).toEqual({ status: 'failed', score: String(masteryScore - 1) });
    await tab.context.close();
  });
});
