import { unzipSync } from 'fflate';
import type { FrameLocator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { buildPackages, readPackageParts, readStandardParts } from '../../src/build/build-packages.ts';
import { buildCriticalStyle } from '../../src/build/critical-style.ts';
import { encodeEnvelope } from '../../src/envelope/codec.ts';
import { scorm12 } from '../../src/package/scorm12/scorm12.ts';
import { drawingsOf, filesOf } from '../support/built-lesson.ts';
import { andThenNone, driveGas, GAS, gasEngine, PERFECT } from '../support/gas-lesson.ts';
import { ACTIVITY, type Desk, useLmsBrowser } from '../support/http-lms/http-lms-bench.ts';
import { STANDARDS } from '../support/http-lms/lms-standard.ts';
import { seeSaving } from '../support/http-lms/saving.ts';

const bench = useLmsBrowser({ pictures: true });

const HOSTILE =
  '"\'><img src=x onerror="top.hacked=1"></script><script>top.hacked=1</script>{{7*7}} \u202E\u2028\uFEFF &lt;b&gt; javascript:top.hacked=1';

/** Nothing of a text became code or markup, and the lesson plays on. */
async function expectHarmless(desk: Desk, page: Page, sco: FrameLocator): Promise<void> {
  const lesson = driveGas(sco);
  await lesson.begin();
  await lesson.give(PERFECT.slice(0, 2));
  await expect.poll(() => desk.lms.activity(ACTIVITY).held().answers).toEqual(andThenNone(PERFECT.slice(0, 2)));
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(await sco.locator('img[src=x]').count()).toBe(0);
  expect(desk.errors).toEqual([]);
}

test.each(STANDARDS)(
  'a learner’s name and launch data full of markup are never made into a page, in %s',
  async (standard) => {
    const desk = await bench.open({ standard });
    desk.lms.activity(ACTIVITY).setTerms({ learnerName: HOSTILE, launchData: HOSTILE });
    const { page, sco } = await desk.launch();
    await expectHarmless(desk, page, sco);
  },
);

const WHOLE = '1.tow98x40qb.w.1.2s~p~0_1_0_b';

const SUSPENDED: Readonly<Record<string, string>> = {
  markup: '<img src=x onerror="top.hacked=1"><script>top.hacked=1</script>',
  'an object': '{"__proto__":{"hacked":1},"constructor":{"prototype":{"hacked":1}}}',
  'the beginning of ours': WHOLE,
  'ours with markup in it': `${WHOLE}<img src=x onerror="top.hacked=1">~~~.1ulzcnl`,
  'names of objects in ours': '1.tow98x40qb.w.1.2s~p~__proto__~constructor~__proto__~s.1ulzcnl',
  'four thousand characters': '.~_-'.repeat(1_000),
};

test.each(Object.entries(SUSPENDED))(
  'suspend data that is %s is said to be of no use, and the lesson begins',
  async (_, text) => {
    const desk = await bench.open({ standard: 'scorm12' });
    desk.lms.activity(ACTIVITY).put({
      'cmi.suspend_data': text,
      'cmi.core.lesson_location': '<img src=x>',
      'cmi.core.lesson_status': 'incomplete',
      'cmi.core.exit': 'suspend',
    });
    const { page, sco } = await desk.launch();
    await sco
      .locator('#notice')
      .getByText(/illisibles|ne vient pas de cette leçon/)
      .waitFor();
    await expectHarmless(desk, page, sco);
  },
);

test('suspend data in perfect order whose answers and scene are names of JavaScript’s own leads to the beginning', async () => {
  const desk = await bench.open({ standard: 'scorm12' });
  const given = { atSeconds: 1, latencySeconds: 1, accepted: 'constructor', closed: 'tostring' };
  const answers = [
    { ...given, trace: 0, first: 'constructor' },
    { ...given, trace: 46_655, first: 'proto' },
  ];
  const text = encodeEnvelope({
    attempt: '0000000000',
    counter: 36 ** 7 - 1,
    revision: 1,
    finished: null,
    current: { answers, scene: '__proto__', shown: 'outcome' },
  });
  desk.lms.activity(ACTIVITY).put({ 'cmi.suspend_data': text, 'cmi.core.lesson_status': 'incomplete' });
  const { page, sco } = await desk.launch();
  await expectHarmless(desk, page, sco);
});

test('journals on the device full of markup are ignored, and keys of others are left alone', async () => {
  const desk = await bench.open({ standard: 'scorm12' });
  const { page, sco } = await desk.launch();
  const lesson = driveGas(sco);
  await lesson.begin();
  await lesson.give(PERFECT.slice(0, 1));
  await seeSaving(sco, 'sent');
  await page.goto(`${desk.lms.url}/course`);
  const spoilt = await page.evaluate(async (text) => {
    const ours = Object.keys(localStorage).filter((name) => name.startsWith('reflexes:journal:'));
    const shelf = ours[0]!.slice(0, -14);
    const lines = [
      ...ours.map((name) => [name, text] as const),
      [`${shelf}${'0'.repeat(14)}`, `1 99999999999999 0 ${text}`] as const,
      [`${shelf}<b>`, `1 ${Date.now()} 1 1.tow98x40qb.w.1.${text}.1ulzcnl`] as const,
      ['somebody:else', text] as const,
    ];
    for (const [name, line] of lines) localStorage.setItem(name, line);
    await new Promise<void>((done) => {
      const opening = indexedDB.open('reflexes');
      opening.onsuccess = () => {
        const transaction = opening.result.transaction('journals', 'readwrite');
        for (const [name, line] of lines) transaction.objectStore('journals').put(line, name);
        transaction.oncomplete = () => done();
      };
    });
    return ours;
  }, HOSTILE);
  expect(spoilt).toHaveLength(1);
  desk.lms.activity(ACTIVITY).giveNewAttempt();
  await desk.launch(ACTIVITY, page);
  await expectHarmless(desk, page, sco);
  const kept = await page.evaluate(() => ({ ...localStorage }) as Record<string, string>);
  expect(kept['somebody:else']).toBe(HOSTILE);
  expect(kept[spoilt[0]!]).toMatch(/^1 \d+ 1 1\.[0-9a-z._~-]+$/);
});

test('a title full of markup is read as it was written, in the package and on the screen', async () => {
  const { 'player.js': js, 'player.css': css } = filesOf(GAS);
  const player = {
    'sound.js': '',
    'player.js': Buffer.from(js!).toString('utf8'),
    'player.css': Buffer.from(css!).toString('utf8'),
  };
  const lesson = { ...gasEngine.lesson, title: HOSTILE };
  const parts = readPackageParts([readStandardParts(scorm12, player)], buildCriticalStyle());
  const { packages } = buildPackages(parts, lesson, drawingsOf(GAS));
  const desk = await bench.open({ standard: 'scorm12', files: unzipSync(packages[0]!.bytes) });
  const { page, sco } = await desk.launch();
  expect(await sco.locator('#title .title h1').innerText()).toContain('<script>top.hacked=1</script>');
  await expectHarmless(desk, page, sco);
  expect(await sco.locator('.header-title').innerText()).toContain('<img src=x onerror="top.hacked=1">');
});
