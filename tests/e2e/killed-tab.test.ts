import { expect, test } from 'vitest';
import { driveGas, gasEngine, PERFECT } from '../support/gas-lesson.ts';
import { ACTIVITY, useLmsBrowser } from '../support/http-lms/http-lms-bench.ts';
import { killTab } from '../support/http-lms/kill-tab.ts';
import { PASSED } from '../support/http-lms/lms-standard.ts';

const bench = useLmsBrowser();

const KILLS = [
  { standard: 'scorm12', places: 'every scene and after every answer', kills: 30 },
  { standard: 'scorm2004', places: 'every scene', kills: 16 },
] as const;

test.each(KILLS)(
  'a tab killed at $places comes back to the same place with the same answers, in $standard',
  async ({ standard, places, kills }) => {
    const desk = await bench.open({ standard });
    let { page, sco } = await desk.launch();
    let lesson = driveGas(sco);
    await lesson.begin();
    const left = [...PERFECT];
    let killed = 0;
    while (!gasEngine.hasEnded(lesson.progress())) {
      if (gasEngine.offeredAt(lesson.progress()) === '') await lesson.proceed();
      else await lesson.answer(left.shift()!);
      // What was only read is kept from the first answer on.
      if (left.length === PERFECT.length) continue;
      if (places === 'every scene' && gasEngine.outcomeAt(lesson.progress())) continue;
      await killTab(page);
      killed += 1;
      ({ page, sco } = await desk.launch());
      lesson = driveGas(sco, lesson.progress());
      await lesson.begin();
    }
    expect(killed).toBe(kills);
    expect(await sco.locator('.score-number').innerText()).toContain('100');
    const whole = { answers: PERFECT, score: '100', status: PASSED[standard] };
    await expect.poll(() => desk.lms.activity(ACTIVITY).held()).toMatchObject(whole);
  },
);
