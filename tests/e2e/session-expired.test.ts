import { expect, test } from 'vitest';
import { andThenNone, driveGas, PERFECT } from '../support/gas-lesson.ts';
import { ACTIVITY, useLmsBrowser } from '../support/http-lms/http-lms-bench.ts';
import { PASSED } from '../support/http-lms/lms-standard.ts';
import { seeSaving } from '../support/http-lms/saving.ts';

const bench = useLmsBrowser();

/** Moodle says false, a plain scorm-again takes the login page for a yes. */
const LMSS = [
  { standard: 'scorm12', temper: 'moodle' },
  { standard: 'scorm2004', temper: 'plain' },
] as const;

test.each(LMSS)(
  'an expired session is said, and its answers are there after the login, in $standard on a $temper LMS',
  async (lms) => {
    const desk = await bench.open(lms);
    const held = () => desk.lms.activity(ACTIVITY).held();
    const { page, sco } = await desk.launch();
    const lesson = driveGas(sco);
    await lesson.begin();
    await lesson.give(PERFECT.slice(0, 3));
    await seeSaving(sco, 'sent');

    desk.lms.setExpired(true);
    await lesson.give(PERFECT.slice(3, 4));
    const said = await seeSaving(sco, 'expired');
    expect(said).toMatch(/Ta connexion au cours a expiré\. Tes réponses sont gardées ici.* rouvre la leçon/);
    await lesson.give(PERFECT.slice(4, 6));
    await lesson.onwards();
    expect(held().answers).toEqual(andThenNone(PERFECT.slice(0, 3)));
    await page.goto(`${desk.lms.url}/course`);
    await page.getByRole('heading', { name: 'Connexion' }).waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);

    desk.lms.setExpired(false);
    const again = await desk.launch(ACTIVITY, page);
    await again.sco.getByText('Nous avons retrouvé sur cet appareil des réponses pas encore envoyées').waitFor();
    await again.sco.getByText('Tu en étais à la situation 7 sur 14.').waitFor();
    const resumed = driveGas(again.sco, lesson.progress());
    await resumed.begin();
    await resumed.play(PERFECT.slice(6));
    await seeSaving(again.sco, 'sent');
    expect(held()).toMatchObject({ answers: PERFECT, status: PASSED[lms.standard], score: '100' });
  },
);
