import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { andThenNone, driveGas, PERFECT } from '../support/gas-lesson.ts';
import { ACTIVITY, type Desk, useLmsBrowser } from '../support/http-lms/http-lms-bench.ts';
import { STANDARDS } from '../support/http-lms/lms-standard.ts';
import { seeSaving } from '../support/http-lms/saving.ts';

const bench = useLmsBrowser();

const held = ({ lms }: Desk) => lms.activity(ACTIVITY).held();
const commits = ({ lms }: Desk, launch: number) => lms.asked.filter((one) => one.launch === launch).length;

async function playThree(desk: Desk) {
  const launched = await desk.launch();
  const lesson = driveGas(launched.sco);
  await lesson.begin();
  await lesson.give(PERFECT.slice(0, 3));
  await seeSaving(launched.sco, 'sent');
  return { ...launched, lesson };
}

/**
 * What a page hears when it goes to the back/forward cache and when it comes back. The headless browser has no such
 * cache: the page stays where it is.
 */
const tell = async (page: Page, event: 'pagehide' | 'pageshow') => {
  for (const frame of page.frames()) {
    await frame.evaluate((name) => {
      const visibilityState = name === 'pagehide' ? 'hidden' : 'visible';
      Object.defineProperty(document, 'visibilityState', { value: visibilityState, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
      dispatchEvent(new PageTransitionEvent(name, { persisted: true }));
    }, event);
  }
};

test.each(STANDARDS)(
  'Back to a page that the LMS makes anew goes on where the learner was, in %s',
  async (standard) => {
    const desk = await bench.open({ standard });
    const { page, sco, lesson } = await playThree(desk);
    await page.goto(`${desk.lms.url}/course`);
    await page.goBack();
    await sco.getByText('Tu en étais à la situation 3 sur 14.').waitFor();
    const resumed = driveGas(sco, lesson.progress());
    await resumed.begin();
    await resumed.give(PERFECT.slice(3, 4));
    await seeSaving(sco, 'sent');
    expect(held(desk).answers).toEqual(andThenNone(PERFECT.slice(0, 4)));
  },
);

test('Back to an old copy of the LMS’s page says so, writes nothing, and the lesson opened anew has every answer', async () => {
  const desk = await bench.open({ standard: 'scorm12', isKept: true });
  const { page, sco, lesson } = await playThree(desk);
  await page.goto(`${desk.lms.url}/course`);
  await expect.poll(() => held(desk).answers).toEqual(andThenNone(PERFECT.slice(0, 3)));
  const before = held(desk);
  const asked = commits(desk, 1);
  await page.goBack();
  await sco.getByText('Cette page est une ancienne copie gardée par ton navigateur').waitFor();
  expect(await sco.getByRole('link', { name: /Commencer|Reprendre/ }).count()).toBe(0);
  await page.getByRole('link', { name: 'Retour au cours' }).click();
  await page.getByRole('heading', { name: 'Cours' }).waitFor();
  expect(held(desk)).toEqual(before);
  expect(commits(desk, 1)).toBe(asked);

  await page.getByRole('link', { name: 'Odeur de gaz' }).click();
  const resumed = driveGas(sco, lesson.progress());
  await resumed.begin();
  await resumed.give(PERFECT.slice(3, 4));
  await seeSaving(sco, 'sent');
  expect(held(desk).answers).toEqual(andThenNone(PERFECT.slice(0, 4)));
});

test.each(STANDARDS)(
  'a page out of the back/forward cache is as it was, and later answers arrive, in %s',
  async (standard) => {
    const desk = await bench.open({ standard });
    const { page, sco, lesson } = await playThree(desk);
    await lesson.onwards();
    await lesson.answer(PERFECT[3]!);
    await tell(page, 'pagehide');
    expect(held(desk)).toMatchObject({ answers: andThenNone(PERFECT.slice(0, 4)), status: 'incomplete' });
    await tell(page, 'pageshow');
    await seeSaving(sco, 'sent');
    await lesson.give(PERFECT.slice(4, 5));
    await seeSaving(sco, 'sent');
    expect(held(desk).answers).toEqual(andThenNone(PERFECT.slice(0, 5)));
  },
);

test('a page out of the back/forward cache gives way to the tab that took its turn meanwhile, and writes nothing', async () => {
  const desk = await bench.open({ standard: 'scorm12' });
  const first = await playThree(desk);
  await first.lesson.onwards();
  await first.lesson.answer(PERFECT[3]!);
  await tell(first.page, 'pagehide');
  const second = await desk.launch();
  const lesson = driveGas(second.sco, first.lesson.progress());
  await lesson.begin();
  await lesson.give(PERFECT.slice(4, 6));
  await seeSaving(second.sco, 'sent');
  const before = held(desk);
  const asked = commits(desk, 1);

  await tell(first.page, 'pageshow');
  await first.sco.getByText('Cette leçon est déjà ouverte dans un autre onglet').waitFor();
  expect(commits(desk, 1)).toBe(asked);
  expect(held(desk)).toEqual(before);
});
