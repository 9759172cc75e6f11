import { expect, test } from 'vitest';
import { andThenNone, driveGas, PERFECT } from '../support/gas-lesson.ts';
import { ACTIVITY, useLmsBrowser } from '../support/http-lms/http-lms-bench.ts';
import { PASSED, STANDARDS } from '../support/http-lms/lms-standard.ts';
import { seeSaving } from '../support/http-lms/saving.ts';

const bench = useLmsBrowser();

test.each(STANDARDS)(
  'a link of the LMS followed in the middle of the lesson saves everything first, in %s',
  async (standard) => {
    const desk = await bench.open({ standard });
    const held = () => desk.lms.activity(ACTIVITY).held();
    const { page, sco } = await desk.launch();
    const lesson = driveGas(sco);
    await lesson.begin();
    await lesson.give(PERFECT.slice(0, 3));
    await page.getByRole('link', { name: 'Retour au cours' }).click();
    await page.getByRole('heading', { name: 'Cours' }).waitFor();
    await expect.poll(() => held().answers).toEqual(andThenNone(PERFECT.slice(0, 3)));
    expect(held()).toMatchObject({ status: 'incomplete', score: '' });

    await page.getByRole('link', { name: 'Odeur de gaz' }).click();
    await sco.getByText('Tu en étais à la situation 3 sur 14.').waitFor();
    const resumed = driveGas(sco, lesson.progress());
    await resumed.begin();
    expect(await seeSaving(sco, 'recorded')).toContain('Enregistré par ta plateforme');
  },
);

test.each(STANDARDS)(
  'a lesson in a window outlives the LMS’s own, says that it sends nothing, and is whole at the next launch, in %s',
  async (standard) => {
    const desk = await bench.open({ standard });
    const held = () => desk.lms.activity(ACTIVITY).held();
    const opener = await desk.context.newPage();
    await opener.goto(`${desk.lms.url}/popup/${ACTIVITY}`);
    const opening = desk.context.waitForEvent('page');
    await opener.getByRole('button', { name: 'Ouvrir la leçon' }).click();
    const popup = await opening;
    const lesson = driveGas(popup);
    await lesson.begin();
    await lesson.give(PERFECT.slice(0, 2));
    await seeSaving(popup, 'sent');
    expect(held().answers).toEqual(andThenNone(PERFECT.slice(0, 2)));

    await opener.close();
    await lesson.give(PERFECT.slice(2, 5));
    await lesson.onwards();
    expect(await seeSaving(popup, 'unsent')).toContain('gardées sur cet appareil');
    expect(held().answers).toEqual(andThenNone(PERFECT.slice(0, 2)));
    await popup.close();

    const { sco } = await desk.launch();
    await sco.getByText('Nous avons retrouvé sur cet appareil').waitFor();
    const resumed = driveGas(sco, lesson.progress());
    await resumed.begin();
    await resumed.play(PERFECT.slice(5));
    await seeSaving(sco, 'sent');
    expect(held()).toMatchObject({ answers: PERFECT, score: '100', status: PASSED[standard] });
    expect(desk.errors).toEqual([]);
  },
);

test('a second tab of an attempt says why it cannot play and writes nothing, until the first one is closed', async () => {
  const desk = await bench.open({ standard: 'scorm12' });
  const commits = (launch: number) => desk.lms.asked.filter((one) => one.launch === launch).length;
  const held = () => desk.lms.activity(ACTIVITY).held();
  const first = await desk.launch();
  const lesson = driveGas(first.sco);
  await lesson.begin();
  await lesson.give(PERFECT.slice(0, 2));
  await seeSaving(first.sco, 'sent');

  const second = await desk.launch();
  await second.sco.getByText('Cette leçon est déjà ouverte dans un autre onglet').waitFor();
  expect(await second.sco.getByRole('link', { name: /Commencer|Reprendre/ }).count()).toBe(0);
  await lesson.give(PERFECT.slice(2, 3));
  await seeSaving(first.sco, 'sent');
  expect(held().answers).toEqual(andThenNone(PERFECT.slice(0, 3)));
  await lesson.onwards();
  await first.page.close();
  expect(commits(2)).toBe(0);

  await desk.launch(ACTIVITY, second.page);
  const resumed = driveGas(second.sco, lesson.progress());
  await resumed.begin();
  await resumed.give(PERFECT.slice(3, 4));
  await seeSaving(second.sco, 'sent');
  expect(held().answers).toEqual(andThenNone(PERFECT.slice(0, 4)));
  expect(commits(2)).toBe(0);
  expect(desk.errors).toEqual([]);
});
