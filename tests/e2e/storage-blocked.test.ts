import { expect, test } from 'vitest';
import { driveGas, PERFECT } from '../support/gas-lesson.ts';
import { ACTIVITY, useLmsBrowser } from '../support/http-lms/http-lms-bench.ts';
import { PASSED } from '../support/http-lms/lms-standard.ts';
import { seeSaving } from '../support/http-lms/saving.ts';

const bench = useLmsBrowser();

test('where the browser refuses storage the lesson is sent all the same, and unsent answers ask to keep the page open', async () => {
  const desk = await bench.open({ standard: 'scorm12' });
  await desk.context.addInitScript(() => {
    for (const name of ['localStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
    }
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

test('where only localStorage is refused the device keeps unsent answers all the same, for the next page', async () => {
  const desk = await bench.open({ standard: 'scorm12' });
  await desk.context.addInitScript(() => Object.defineProperty(window, 'localStorage', { value: null }));
  const { page, sco } = await desk.launch();
  const lesson = driveGas(sco);
  await lesson.begin();
  await lesson.give(PERFECT.slice(0, 1));
  await seeSaving(sco, 'sent');
  await desk.lms.stop();
  await lesson.give(PERFECT.slice(1, 3));
  expect(await seeSaving(sco, 'unsent')).toMatch(/Tes réponses sont gardées sur cet appareil/);
  await page.goto('about:blank');
  await desk.lms.start();
  const again = await desk.launch(ACTIVITY, page);
  await again.sco.getByText('Nous avons retrouvé sur cet appareil des réponses pas encore envoyées').waitFor();
  await again.sco.getByText('Tu en étais à la situation 3 sur 14.').waitFor();
});
