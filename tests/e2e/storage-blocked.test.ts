import { expect, test } from 'vitest';
import { driveGas, PERFECT } from '../support/gas-lesson.ts';
import { ACTIVITY, useLmsBrowser } from '../support/http-lms/http-lms-bench.ts';
import { PASSED } from '../support/http-lms/lms-standard.ts';
import { seeSaving } from '../support/http-lms/saving.ts';

const bench = useLmsBrowser();

test('where the browser refuses storage the lesson is sent all the same, and unsent answers ask to keep the page open', async () => {
  const desk = await bench.open({ standard: 'scorm12' });
  await desk.context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  });
  const { sco } = await desk.launch();
  const lesson = driveGas(sco);
  await lesson.begin();
  await lesson.give(PERFECT.slice(0, 2));
  await seeSaving(sco, 'sent');
  await desk.context.setOffline(true);
  await lesson.give(PERFECT.slice(2, 3));
  expect(await seeSaving(sco, 'unsent')).toMatch(/Pas encore envoyé.*Garde cette page ouverte/);
  await desk.context.setOffline(false);
  await seeSaving(sco, 'sent');
  await lesson.play(PERFECT.slice(3));
  await seeSaving(sco, 'sent');
  const whole = { answers: PERFECT, score: '100', status: PASSED.scorm12 };
  expect(desk.lms.activity(ACTIVITY).held()).toMatchObject(whole);
});
