import { expect, test } from 'vitest';
import { andThenNone, driveGas, PERFECT } from '../support/gas-lesson.ts';
import { ACTIVITY, type Desk, useLmsBrowser } from '../support/http-lms/http-lms-bench.ts';
import { STANDARDS } from '../support/http-lms/lms-standard.ts';
import { seeSaving } from '../support/http-lms/saving.ts';

const bench = useLmsBrowser();

const OTHER = '8';
const ACCEPT = /Reprendre ces réponses/;
const DECLINE = /Commencer une nouvelle partie/;

const heldAt = ({ lms }: Desk, activity: string) => lms.activity(activity).held().answers;

async function playThree(desk: Desk) {
  const { page, sco } = await desk.launch();
  const lesson = driveGas(sco);
  await lesson.begin();
  await lesson.give(PERFECT.slice(0, 3));
  await seeSaving(sco, 'sent');
  await page.goto(`${desk.lms.url}/course`);
  return { page, sco, lesson };
}

test.each(STANDARDS)('answers of an earlier attempt are taken up when the learner says so, in %s', async (standard) => {
  const desk = await bench.open({ standard });
  const { page, sco, lesson } = await playThree(desk);
  desk.lms.activity(ACTIVITY).giveNewAttempt();
  await desk.launch(ACTIVITY, page);
  await sco.getByText('Reprendre les réponses gardées sur cet appareil ?').waitFor();
  await sco.getByText('3 situations jouées, leçon pas terminée').waitFor();
  await sco.getByText('Elles ont déjà été envoyées').waitFor();
  expect(await sco.getByRole('link', { name: /Commencer|Reprendre/ }).count()).toBe(0);
  expect(heldAt(desk, ACTIVITY)).toEqual(andThenNone([]));

  await sco.getByRole('button', { name: ACCEPT }).click();
  const resumed = driveGas(sco, lesson.progress());
  await resumed.begin();
  await resumed.give(PERFECT.slice(3, 4));
  await seeSaving(sco, 'sent');
  expect(heldAt(desk, ACTIVITY)).toEqual(andThenNone(PERFECT.slice(0, 4)));
});

test.each(STANDARDS)(
  'answers of an earlier attempt are gone once the learner has declined them, in %s',
  async (standard) => {
    const desk = await bench.open({ standard });
    const { page, sco } = await playThree(desk);
    desk.lms.activity(ACTIVITY).giveNewAttempt();
    await desk.launch(ACTIVITY, page);
    await sco.getByRole('button', { name: DECLINE }).click();
    const lesson = driveGas(sco);
    await lesson.begin();
    await lesson.give(['a']);
    await seeSaving(sco, 'sent');
    expect(heldAt(desk, ACTIVITY)).toEqual(andThenNone(['a']));

    await page.goto(`${desk.lms.url}/course`);
    desk.lms.activity(ACTIVITY).giveNewAttempt();
    await desk.launch(ACTIVITY, page);
    await sco.getByText('1 situation jouée, leçon pas terminée').waitFor();
  },
);

test('answers given in another activity of the same lesson are offered, and neither taken up nor erased by themselves', async () => {
  const desk = await bench.open({ standard: 'scorm12' });
  const { page, sco, lesson } = await playThree(desk);
  await desk.launch(OTHER, page);
  await sco.getByText('Elles viennent d’un autre cours, ou la leçon a changé d’adresse.').waitFor();
  expect(heldAt(desk, OTHER)).toEqual(andThenNone([]));
  await sco.getByRole('button', { name: DECLINE }).click();
  const other = driveGas(sco);
  await other.begin();
  await other.give(['a']);
  await seeSaving(sco, 'sent');
  expect(heldAt(desk, OTHER)).toEqual(andThenNone(['a']));

  await page.goto(`${desk.lms.url}/course`);
  await desk.launch(ACTIVITY, page);
  const resumed = driveGas(sco, lesson.progress());
  await resumed.begin();
  expect(heldAt(desk, ACTIVITY)).toEqual(andThenNone(PERFECT.slice(0, 3)));
});
