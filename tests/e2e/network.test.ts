import { expect, test } from 'vitest';
import { andThenNone, driveGas, PERFECT } from '../support/gas-lesson.ts';
import { ACTIVITY, type Desk, useLmsBrowser } from '../support/http-lms/http-lms-bench.ts';
import { PASSED } from '../support/http-lms/lms-standard.ts';
import { seeSaving } from '../support/http-lms/saving.ts';

const bench = useLmsBrowser();

const LMSS = [
  { standard: 'scorm12', temper: 'moodle' },
  { standard: 'scorm2004', temper: 'moodle' },
] as const;
/** scorm-again's own way to its server, which admits that it failed. */
const HONEST = { standard: 'scorm12', temper: 'plain' } as const;

const held = ({ lms }: Desk) => lms.activity(ACTIVITY).held();

/** What a browser's console says of requests that fail is no fault of the page's. */
const ofPage = (errors: readonly string[]): readonly string[] =>
  errors.filter((error) => !error.startsWith('Failed to load resource'));

test.each(LMSS)(
  'answers given without a network arrive by themselves when it is back, in $standard on a $temper LMS',
  async (lms) => {
    const desk = await bench.open(lms);
    const { sco } = await desk.launch();
    const lesson = driveGas(sco);
    await lesson.begin();
    await lesson.give(PERFECT.slice(0, 2));
    expect(await seeSaving(sco, 'sent')).toContain('Envoyé à ta plateforme');

    await desk.context.setOffline(true);
    await lesson.give(PERFECT.slice(2, 4));
    expect(await seeSaving(sco, 'unsent')).toContain('Pas encore envoyé');
    expect(await seeSaving(sco, 'unsent')).toContain('gardées sur cet appareil');
    await lesson.give(PERFECT.slice(4, 5));
    expect(held(desk).answers).toEqual(andThenNone(PERFECT.slice(0, 2)));

    await desk.context.setOffline(false);
    await seeSaving(sco, 'sent');
    expect(held(desk)).toMatchObject({ answers: andThenNone(PERFECT.slice(0, 5)), score: '' });
    expect(ofPage(desk.errors)).toEqual([]);
  },
);

test('while answers wait to be sent, what the page scrolls to stays clear of the line that says so', async () => {
  const desk = await bench.open(LMSS[0]!);
  const { sco } = await desk.launch();
  const lesson = driveGas(sco);
  const clear = () => sco.locator(':root').evaluate((root) => getComputedStyle(root).scrollPaddingTop);
  await lesson.begin();
  await desk.context.setOffline(true);
  await lesson.give(PERFECT.slice(0, 1));
  await seeSaving(sco, 'unsent');
  await lesson.onwards();
  const line = sco.locator('.saving');
  const { top, height } = await line.evaluate((one) => one.getBoundingClientRect().toJSON());
  expect(top).toBe(await sco.locator('.header').evaluate((header) => header.getBoundingClientRect().bottom));
  expect(Number.parseFloat(await clear())).toBeGreaterThanOrEqual(height);
  await desk.context.setOffline(false);
  await seeSaving(sco, 'sent');
  await lesson.give(PERFECT.slice(1, 2));
  expect(await clear()).toBe('auto');
  expect(await line.evaluate((one) => one.getBoundingClientRect().bottom)).toBeGreaterThan(
    await sco.locator('main').evaluate((main) => main.getBoundingClientRect().bottom),
  );
});

test('what becomes of the answers never moves one that is about to be given', async () => {
  const desk = await bench.open(LMSS[0]!);
  const { sco } = await desk.launch();
  const lesson = driveGas(sco);
  const places = () =>
    sco
      .locator('button.card')
      .evaluateAll((cards) => cards.map((card) => JSON.stringify(card.getBoundingClientRect())));
  await lesson.begin();
  await desk.context.setOffline(true);
  await lesson.give(PERFECT.slice(0, 1));
  await seeSaving(sco, 'unsent');
  await lesson.onwards();
  const before = await places();
  expect(before.length).toBeGreaterThan(1);
  await desk.context.setOffline(false);
  await seeSaving(sco, 'sent');
  expect(await places()).toEqual(before);

  // Whether the LMS is there is asked before each commit: the learner is told after the next question has come.
  let refuse = () => {};
  const told = new Promise<void>((tell) => {
    refuse = tell;
  });
  await desk.context.route('**', async (route) => {
    if (route.request().method() !== 'HEAD') return route.continue();
    await told;
    return route.abort();
  });
  await lesson.give(PERFECT.slice(1, 2));
  await lesson.onwards();
  const next = await places();
  expect(next).not.toEqual(before);
  refuse();
  await seeSaving(sco, 'unsent');
  expect(await places()).toEqual(next);
});

test.each(LMSS)(
  'an ending reached without a network gives score and status when it is back, in $standard on a $temper LMS',
  async (lms) => {
    const desk = await bench.open(lms);
    const { sco } = await desk.launch();
    const lesson = driveGas(sco);
    await lesson.begin();
    await lesson.give(PERFECT.slice(0, 1));
    await seeSaving(sco, 'sent');
    await desk.context.setOffline(true);
    await lesson.play(PERFECT.slice(1));
    await seeSaving(sco, 'unsent');
    expect(held(desk)).toMatchObject({ status: 'incomplete', score: '' });

    await desk.context.setOffline(false);
    await seeSaving(sco, 'sent');
    expect(held(desk)).toMatchObject({ answers: PERFECT, status: PASSED[lms.standard], score: '100' });
    expect(ofPage(desk.errors)).toEqual([]);
  },
);

test.each([...LMSS, HONEST])(
  'commits answered 500 lose nothing, and no status comes before its score, in $standard on a $temper LMS',
  async (lms) => {
    const desk = await bench.open(lms);
    const { sco } = await desk.launch();
    const lesson = driveGas(sco);
    await lesson.begin();
    await lesson.give(PERFECT.slice(0, 3));
    await seeSaving(sco, 'sent');
    desk.lms.failCommits(1);
    await lesson.give(PERFECT.slice(3, 4));
    await seeSaving(sco, 'unsent');
    await seeSaving(sco, 'sent');
    expect(held(desk).answers).toEqual(andThenNone(PERFECT.slice(0, 4)));

    await lesson.give(PERFECT.slice(4));
    await seeSaving(sco, 'sent');
    desk.lms.failCommits(1);
    await lesson.onwards();
    await seeSaving(sco, 'unsent');
    expect(held(desk)).toMatchObject({ answers: PERFECT, status: 'incomplete', score: '' });
    await seeSaving(sco, 'sent');
    expect(held(desk)).toMatchObject({ answers: PERFECT, status: PASSED[lms.standard], score: '100' });
    expect(ofPage(desk.errors)).toEqual([]);
  },
);

test('answers given while the server is stopped arrive after it has started again', async () => {
  const desk = await bench.open({ standard: 'scorm12' });
  const { sco } = await desk.launch();
  const lesson = driveGas(sco);
  await lesson.begin();
  await lesson.give(PERFECT.slice(0, 2));
  await seeSaving(sco, 'sent');
  await desk.lms.stop();
  await lesson.give(PERFECT.slice(2, 3));
  await seeSaving(sco, 'unsent');
  await desk.lms.start();
  await seeSaving(sco, 'sent');
  expect(held(desk).answers).toEqual(andThenNone(PERFECT.slice(0, 3)));
});
