import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import { sentencesOf } from '../../src/narration/sentences.ts';
import { lessonIn } from '../support/built-lesson.ts';
import { driveLesson } from '../support/lesson-driver.ts';
import { usePageBench } from '../support/page-bench.ts';

const SLUG = 'gaz_odeur';
const bench = usePageBench(SLUG);
const engine = createEngine(lessonIn(SLUG));

const firstSentence = (text: string): string => sentencesOf(text)[0]!.replaceAll('**', '').trim();

/** Keeps the page's sounds where a test can find them, and gives a device a voice, or none. */
const PREPARE = (voices: readonly object[]) => `{
  const Real = Audio;
  window.sounds = [];
  window.Audio = function (...given) {
    const sound = new Real(...given);
    window.sounds.push(sound);
    return sound;
  };
  window.said = [];
  window.SpeechSynthesisUtterance = function (text) { this.text = text; };
  const synth = { getVoices: () => ${JSON.stringify(voices)}, speak: ({ text }) => window.said.push(text), cancel: () => {} };
  Object.defineProperty(window, 'speechSynthesis', { value: synth });
}`;

async function open({ voices = [] as object[], isRecorded = true } = {}): Promise<Page> {
  const page = await bench.browser().newPage({ viewport: { width: 390, height: 844 } });
  await page.addInitScript(PREPARE(voices));
  if (!isRecorded) {
    await page.route('**/index.html', async (route) => {
      const response = await route.fetch();
      const html = (await response.text()).replace('"narration":{"', '"narration_left_out":{"');
      await route.fulfill({ response, body: html });
    });
  }
  await page.goto(bench.address());
  return page;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const spoken = (page: Page): Promise<string> =>
  page.evaluate(() => [...(CSS.highlights.get('spoken')?.values() ?? [])].join());
const untilSpoken = (page: Page, words: string) => expect.poll(() => spoken(page), { timeout: 15_000 }).toBe(words);
/** Seconds heard of the last sound, and whether it is still heard. */
const heard = (page: Page) =>
  page.evaluate(() => {
    const { currentTime, paused } = (window as unknown as { sounds: HTMLAudioElement[] }).sounds.at(-1)!;
    return { currentTime, paused };
  });

test('what is on screen is read aloud, sentence by sentence, once it is asked for and as long as it stays', async () => {
  const page = await open();
  const asked: string[] = [];
  page.on('request', (request) => {
    const name = request.url().split('/').at(-1)!;
    if (name.endsWith('.mp3') && request.url().includes('/voices/')) asked.push(name);
  });
  const lesson = driveLesson(page, engine);
  await lesson.begin();
  await lesson.onwards();
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);

  const scene = engine.sceneAt(lesson.progress());
  await button(page, 'Écouter').click();
  await untilSpoken(page, scene.title);
  await untilSpoken(page, firstSentence(scene.text));
  expect((await heard(page)).currentTime).toBeGreaterThan(0.5);
  expect(asked).toEqual([`${scene.id}.mp3`]);

  await button(page, 'Pause').click();
  expect((await heard(page)).paused).toBe(true);
  await button(page, 'Continuer l’écoute').click();
  expect((await heard(page)).paused).toBe(false);
  await button(page, 'Arrêter l’écoute').click();
  expect([await spoken(page), (await heard(page)).paused]).toEqual(['', true]);

  await button(page, 'Écouter').click();
  await button(page, 'Auto : écouter chaque écran').click();
  await lesson.answer('b');
  await untilSpoken(page, firstSentence(engine.outcomeAt(lesson.progress())!.consequence));
  expect(asked.at(-1)).toMatch(/-then\.mp3$/);
  await page.close();
});

test('a text without recording is read by a French voice of the device, and by no other', async () => {
  const local = { lang: 'fr-FR', localService: true };
  const page = await open({ voices: [local], isRecorded: false });
  await driveLesson(page, engine).begin();
  await button(page, 'Écouter').click();
  const { title } = engine.sceneAt(engine.start());
  await untilSpoken(page, title);
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toEqual([title]);
  await page.close();

  const silent = await open({ voices: [{ ...local, localService: false }], isRecorded: false });
  await driveLesson(silent, engine).begin();
  expect(await button(silent, 'Écouter').count()).toBe(0);
  await silent.close();
});
