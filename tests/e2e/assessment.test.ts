import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { buildCriticalStyle } from '../../src/build/critical-style.ts';
import type { CompiledLesson } from '../../src/compiled/compiled.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { type Decision, playOf } from '../../src/kinds/index.ts';
import { renderIndexHtml } from '../../src/package/index-html.ts';
import { fr } from '../../src/strings/fr.ts';
import { violations } from '../support/axe.ts';
import { lessonIn, responsesOf } from '../support/built-lesson.ts';
import { GAS, gasWay } from '../support/gas-lesson.ts';
import { aLesson, compiled } from '../support/lesson-builder.ts';
import { driveLesson, quickMouse } from '../support/lesson-driver.ts';
import { usePageBench } from '../support/page-bench.ts';
import * as scenes from '../support/scene-builder.ts';
import { spaceEvents } from '../support/space-events.ts';

const inAssessment = (lesson: CompiledLesson): CompiledLesson => ({
  ...lesson,
  options: { ...lesson.options, preset: 'assessment' },
});

/** Without its recordings, so that a voice of the device reads it, whose words can be noted. */
const { narration: _, ...silent } = lessonIn(GAS);
const gas = inAssessment(silent);

/** Every kind of decision, each answered wrongly below, and one picture whose hazards could be marked. */
const kinds = inAssessment(
  compiled(
    aLesson([
      scenes.aSelection('sac', 0, 'gestes'),
      scenes.anOrder('gestes', 1, 'paires'),
      scenes.aMatch('paires', 2, 'mesure'),
      scenes.aReading('mesure', 3, 'appel'),
      scenes.aCall('appel', 4, 'registre'),
      scenes.aLogEntry('registre', 5, 'atelier'),
      scenes.anObservation('atelier', 6, 'fin'),
      scenes.anEnding('fin'),
    ]),
  ),
);
const WRONG = ['c', 'dcba', 'zzz', '0', 'zdcba', 'bdg', 'c'];

const STYLE = buildCriticalStyle();
const bench = usePageBench(GAS, {
  'assessment.html': renderIndexHtml(gas, STYLE),
  'kinds.html': renderIndexHtml(kinds, STYLE),
});

const plain = (text: string): string => text.replaceAll('**', '');
const VERDICTS = Object.values(fr.verdict);
/** Elements that judge an answer, or give its reasons. */
const JUDGING = '.verdict, .mark, .why, .corrected, .gas-panel, [data-verdict], main details, .school-note';

/** A device whose French voice says everything at once and keeps what it said. */
const VOICE = `{
  window.said = [];
  window.SpeechSynthesisUtterance = function (text) { this.text = text; };
  const speak = (words) => { window.said.push(words.text); setTimeout(() => words.onend?.()); };
  const synth = { getVoices: () => [{ lang: 'fr-FR', localService: true }], speak, cancel: () => {} };
  Object.defineProperty(window, 'speechSynthesis', { value: synth });
}`;

async function open(context: BrowserContext, name: string): Promise<Page> {
  await spaceEvents(context);
  await context.addInitScript(VOICE);
  const page = await context.newPage();
  await page.goto(bench.address().replace('index.html', name));
  return page;
}

const outcomesOf = (scene: Decision) => Object.values(playOf(scene).outcomes(scene));

/** What of these sentences the whole page shows or says, live regions included. */
async function shown(page: Page, sentences: readonly string[]): Promise<readonly string[]> {
  const text = (await page.locator('body').innerText()).replace(/\s+/g, ' ');
  return sentences.filter((sentence) => text.includes(plain(sentence).replace(/\s+/g, ' ')));
}

test('an assessment tells the story alone, stops at a fatal answer, and gives its reasons in the debrief', async () => {
  const context = await bench.browser().newContext({ viewport: { width: 360, height: 640 }, reducedMotion: 'reduce' });
  const page = await open(context, 'assessment.html');
  expect(await page.locator('.assessment').innerText()).toBe(fr.title.assessment);
  const engine = createEngine(gas);
  const lesson = driveLesson(page, engine, quickMouse);
  const [first, ...others] = responsesOf(gasWay('failing'));
  const given = { decisions: 0, feedback: new Set<string>() };
  await lesson.begin();
  for (const response of [first!, 'a', ...others]) {
    while (engine.offeredAt(lesson.progress()) === '') {
      await lesson.proceed();
      expect(await page.locator('main details').count()).toBe(0);
    }
    await lesson.answer(response);
    await page.locator('.consequence .button').waitFor();
    const outcome = engine.outcomeAt(lesson.progress())!;
    const scene = engine.sceneAt(lesson.progress()) as Decision;
    given.decisions += 1;
    given.feedback.add(outcome.feedback);
    if (outcome.verdict === 'fatal') {
      expect(await page.locator('.player').getAttribute('data-verdict')).toBe('fatal');
      expect(await shown(page, [fr.verdict.fatal, outcome.consequence, outcome.feedback])).toHaveLength(3);
      expect(await page.locator('main details').count()).toBe(0);
      expect(await violations(page)).toEqual([]);
      continue;
    }
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(fr.consequence.recorded);
    const happens = plain(outcome.consequence);
    expect(await page.locator('[role="status"]').first().textContent()).toBe(`${fr.consequence.recorded}. ${happens}`);
    expect(await page.locator(JUDGING).count()).toBe(0);
    const reasons = outcomesOf(scene).map(({ feedback }) => feedback);
    expect(await shown(page, [...VERDICTS, fr.consequence.why, ...reasons])).toEqual([]);
    if (given.decisions > 1) continue;
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: fr.narration.listen, exact: true }).click();
    await expect.poll(() => page.evaluate(() => (window as unknown as { said: string[] }).said.join(''))).toBe(happens);
    await expect.poll(() => page.getByRole('button', { name: fr.narration.listen, exact: true }).count()).toBe(1);
  }

  await lesson.onwards();
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const told = [...given.feedback, fr.verdict.wrong, fr.verdict.fatal, fr.corrected.goodAnswer];
  expect(await shown(page, told)).toEqual(told);
  expect(await page.locator('.decision .facts').count()).toBe(given.decisions);
  expect(await violations(page)).toEqual([]);
  await context.close();
});

test('no kind of decision judges a wrong answer before the debrief', async () => {
  const context = await bench.browser().newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  const page = await open(context, 'kinds.html');
  const engine = createEngine(kinds);
  const lesson = driveLesson(page, engine, quickMouse);
  await lesson.begin();
  for (const response of WRONG) {
    await lesson.onwards();
    await lesson.answer(response);
    await page.locator('.consequence .button').waitFor();
    expect(engine.outcomeAt(lesson.progress())!.verdict).toBe('wrong');
    expect(await page.locator(JUDGING).count()).toBe(0);
  }
  await lesson.onwards();
  expect(await page.locator('.decision').count()).toBe(WRONG.length);
  expect(await page.locator('.decision .corrected').count()).toBeGreaterThan(0);
  await context.close();
});
