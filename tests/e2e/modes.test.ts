import { expect, test } from 'vitest';
import type { Decision } from '../../src/kinds/index.ts';
import { responsesOf } from '../support/built-lesson.ts';
import { driveGas, gasEngine, gasWay, PERFECT } from '../support/gas-lesson.ts';
import { ACTIVITY, useLmsBrowser } from '../support/http-lms/http-lms-bench.ts';
import { FAILED, PASSED, STANDARDS } from '../support/http-lms/lms-standard.ts';
import { seeSaving } from '../support/http-lms/saving.ts';

const bench = useLmsBrowser();

test.each(STANDARDS)(
  'the LMS’s own mastery score decides, and the review of that run shows its answers and changes nothing, in %s',
  async (standard) => {
    const desk = await bench.open({ standard });
    const activity = desk.lms.activity(ACTIVITY);
    const way = gasWay('cautious');
    activity.setTerms({ masteryScore: '90' });
    const { page, sco } = await desk.launch();
    const lesson = driveGas(sco);
    await lesson.begin();
    await lesson.play(responsesOf(way));
    await sco.getByText('Pas encore réussi').waitFor();
    await sco.getByText('Il faut 90 pour réussir.').waitFor();
    await seeSaving(sco, 'sent');
    expect(activity.held()).toMatchObject({ status: FAILED[standard], score: String(way.score) });
    await page.goto(`${desk.lms.url}/course`);
    const before = activity.held();

    activity.setTerms({ mode: 'review' });
    await desk.launch(ACTIVITY, page);
    await sco.getByRole('link', { name: 'Relire mes réponses' }).click();
    await sco.getByText('Ton histoire').waitFor();
    const told = (await sco.locator('.decision').allTextContents()).join('\n');
    for (const { scene, first } of lesson.progress().given) {
      const decision = gasEngine.lesson.scenes[scene] as Decision;
      expect(told).toContain(decision.title);
      if (decision.kind !== 'question') continue;
      const choice = decision.choices.find(({ letter }) => letter === first.response)!;
      expect(told).toContain(choice.text);
      expect(told).toContain(choice.feedback);
    }
    expect(await sco.getByRole('button', { name: /Rejouer/ }).count()).toBe(0);
    await sco.getByRole('button', { name: 'Terminer' }).first().click();
    await page.goto(`${desk.lms.url}/course`);
    expect(activity.held()).toEqual(before);
    expect(desk.errors).toEqual([]);
  },
);

/** SCORM 2004 has no word for a preview. */
const PREVIEWED = { scorm12: 'browsed', scorm2004: 'incomplete' };

test.each(STANDARDS)('a preview played to its ending leaves no grade and no answer, in %s', async (standard) => {
  const desk = await bench.open({ standard });
  const activity = desk.lms.activity(ACTIVITY);
  activity.setTerms({ mode: 'browse' });
  const { page, sco } = await desk.launch();
  await sco.getByText('Mode découverte').waitFor();
  const lesson = driveGas(sco);
  await lesson.begin();
  await lesson.play(PERFECT);
  await page.goto(`${desk.lms.url}/course`);
  expect(activity.held()).toEqual({ answers: [], status: PREVIEWED[standard], score: '', suspendData: '' });
});

test.each(STANDARDS)('a failed run gives way to a better one in the same session, in %s', async (standard) => {
  const desk = await bench.open({ standard });
  const activity = desk.lms.activity(ACTIVITY);
  const { sco } = await desk.launch();
  const failing = gasWay('failing');
  const lesson = driveGas(sco);
  await lesson.begin();
  await lesson.play(responsesOf(failing));
  await seeSaving(sco, 'sent');
  expect(activity.held()).toMatchObject({ status: FAILED[standard], score: String(failing.score) });

  await sco.getByRole('button', { name: 'Rejouer pour améliorer' }).first().click();
  const second = driveGas(sco);
  await second.play(PERFECT);
  await seeSaving(sco, 'sent');
  expect(activity.held()).toMatchObject({ answers: PERFECT, status: PASSED[standard], score: '100' });
});
