import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import { stringsFor } from '../../src/strings/strings.ts';
import { translate } from '../../src/translation/texts.ts';
import { TRANSLATION_NAME, type Translation, translationScript } from '../../src/translation/translation.ts';
import { violations } from '../support/axe.ts';
import { filesOf, lessonIn, responsesOf } from '../support/built-lesson.ts';
import { GAS, gasWay } from '../support/gas-lesson.ts';
import { driveLesson, quickMouse } from '../support/lesson-driver.ts';
import { type LmsBench, startLmsBench } from '../support/lms-bench.ts';

const brought = new TextDecoder().decode(filesOf(GAS)[translationScript(GAS, 'en')]);
const { texts, captions } = JSON.parse(brought.slice(brought.indexOf('=') + 1).replace(/;\s*$/, '')) as Translation;
const english = createEngine(translate(lessonIn(GAS), 'en', texts, captions));
const strings = stringsFor('en');

let bench: LmsBench;
beforeAll(async () => {
  bench = await startLmsBench();
});
afterAll(() => bench.close());

test('who asks for English plays the whole lesson in English; the grade is the same, and the choice is kept', async () => {
  expect(brought).toContain(TRANSLATION_NAME);
  const tab = await bench.open();
  const asked: string[] = [];
  tab.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const sco = await tab.launch(GAS);
  await sco.getByRole('link', { name: 'Commencer' }).waitFor();
  expect(asked.filter((path) => path.endsWith(`/${translationScript(GAS, 'en')}`))).toEqual([]);

  await sco.getByRole('button', { name: 'Lecture et son' }).click();
  await sco.getByRole('radio', { name: 'English' }).click();
  const panel = sco.getByRole('dialog', { name: strings.reading.title });
  await panel.waitFor();
  await panel.getByRole('button', { name: strings.reading.close }).click();
  await sco.getByRole('heading', { name: english.lesson.title }).waitFor();
  expect(await sco.locator('html').getAttribute('lang')).toBe('en');
  expect(asked.filter((path) => path.endsWith(`/${translationScript(GAS, 'en')}`))).toHaveLength(1);

  const cautious = gasWay('cautious');
  const lesson = driveLesson(sco, english, quickMouse, english.start(), strings);
  await lesson.begin();
  await lesson.play(responsesOf(cautious));
  await sco.locator('summary', { hasText: english.lesson.slots[0]!.label }).waitFor();
  // The names of French documents stay what they are.
  const inFrench = sco.locator('main [lang="fr"]');
  expect(await sco.locator('main [lang]').count()).toBe(await inFrench.count());
  expect(await inFrench.and(sco.locator('.fact-source *, .sources *')).count()).toBe(await inFrench.count());
  await sco.locator('[data-saving="sent"]').waitFor();
  await tab.leave();
  expect(await tab.grade()).toEqual({ status: 'completed', score: String(cautious.score) });

  const again = await tab.launch(GAS, 'review');
  await again.getByRole('heading', { name: english.lesson.title }).waitFor();
  expect(tab.errors).toEqual([]);
  await tab.context.close();
});

test('a lesson turns back to French in the middle, at the same place', async () => {
  const tab = await bench.open();
  const sco = await tab.launch(GAS);
  await sco.getByRole('button', { name: 'Lecture et son' }).click();
  await sco.getByRole('radio', { name: 'English' }).click();
  await sco.getByRole('button', { name: strings.reading.close }).click();
  const lesson = driveLesson(sco, english, quickMouse, english.start(), strings);
  await lesson.begin();
  await lesson.give(responsesOf(gasWay('perfect')).slice(0, 2));
  await sco.getByRole('button', { name: strings.reading.title }).click();
  await sco.getByRole('radio', { name: 'Français' }).click();
  await sco.getByRole('button', { name: 'Fermer' }).click();
  const french = createEngine(lessonIn(GAS));
  await sco.getByText(french.outcomeAt(lesson.progress())!.consequence).waitFor();
  const frame = tab.page.frames().at(-1)!;
  expect(await violations(frame as never)).toEqual([]);
  await tab.context.close();
});
