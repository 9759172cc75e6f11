import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { buildCriticalStyle } from '../../src/build/critical-style.ts';
import type { CompiledLesson } from '../../src/compiled/compiled.ts';
import { createEngine } from '../../src/engine/engine.ts';
import type { Scene } from '../../src/kinds/index.ts';
import type { School, SchoolLine } from '../../src/lesson/school.ts';
import { renderIndexHtml } from '../../src/package/index-html.ts';
import { fill } from '../../src/strings/fill.ts';
import { fr } from '../../src/strings/fr.ts';
import { stringsFor } from '../../src/strings/strings.ts';
import { violations } from '../support/axe.ts';
import { lessonIn, responsesOf } from '../support/built-lesson.ts';
import { GAS, gasWay } from '../support/gas-lesson.ts';
import { layoutFaults } from '../support/layout-faults.ts';
import { driveLesson, quickMouse } from '../support/lesson-driver.ts';
import { usePageBench } from '../support/page-bench.ts';
import { spaceEvents } from '../support/space-events.ts';

const HOSTILE = '<img src=x onerror="top.hacked=1"><script>top.hacked=1</script> **gras** tel:18';

const SCHOOL: School = {
  establishment: 'Lycée des Saules',
  emergencyNumber: '5555, la loge',
  gasNumber: HOSTILE,
  assemblyPoint: 'Le stade, côté tribune',
  cards: [
    { title: 'Alarme', text: 'Laisse ton sac.\nFerme la porte.' },
    { title: HOSTILE, text: HOSTILE },
  ],
};

/** The gas lesson with a school's data, said in a scene that informs and at a decision with a fatal answer too. */
function lessonOf(school: School): CompiledLesson {
  const built = lessonIn(GAS);
  const naming = (id: string, ...lines: SchoolLine[]): Record<string, Scene> => ({
    [id]: { ...built.scenes[id]!, school: lines },
  });
  const scenes = {
    ...built.scenes,
    ...naming('debut', 'assemblyPoint', 'company'),
    ...naming('lumiere', 'assemblyPoint'),
  };
  return { ...built, scenes, options: { ...built.options, school } };
}

const filled = lessonOf(SCHOOL);
const empty = lessonOf({});
const STYLE = buildCriticalStyle();
const bench = usePageBench(GAS, {
  'school.html': renderIndexHtml(filled, STYLE),
  'empty.html': renderIndexHtml(empty, STYLE),
});

async function open(name: string): Promise<Page> {
  const context = await bench.browser().newContext({ viewport: { width: 360, height: 640 }, reducedMotion: 'reduce' });
  await spaceEvents(context);
  const page = await context.newPage();
  await page.goto(bench.address().replace('index.html', name));
  return page;
}

/** Names and data of a list, in their order. */
const linesIn = (place: Locator) => place.locator('dt, dd').allInnerTexts();

test('the school’s data come with the text of a scene, after a decision’s reasons, and all of them in the debrief', async () => {
  const page = await open('school.html');
  const engine = createEngine(filled);
  const lesson = driveLesson(page, engine, quickMouse);
  const note = page.locator('.school-note');
  const told: Record<string, readonly string[]> = {};
  const [first, ...others] = responsesOf(gasWay('failing'));
  await lesson.begin();
  for (const response of [first!, 'a', ...others]) {
    while (engine.offeredAt(lesson.progress()) === '') {
      await lesson.proceed();
      if ((await note.count()) > 0) told[lesson.progress().state] = await linesIn(note);
    }
    expect(await note.count(), `before an answer to ${lesson.progress().state}`).toBe(0);
    await lesson.answer(response);
    await page.locator('.consequence .button').waitFor();
    if ((await note.count()) === 0) continue;
    told[lesson.progress().state] = await linesIn(note);
    expect(await page.locator('.why ~ .school-note').count()).toBe(1);
    if (lesson.progress().state.startsWith('appel/')) {
      expect(await note.innerText()).toContain(fr.school.numbersStay);
      expect(await violations(page)).toEqual([]);
    }
  }
  const { school, scene } = fr;
  const named = (line: SchoolLine) => [fill(scene.says, { who: school[line] }), SCHOOL[line]];
  const assembly = named('assemblyPoint');
  // Nobody is named to be warned, and a fatal answer gives nothing away.
  expect(told).toEqual({
    debut: assembly,
    'lumiere/b': assembly,
    'appel/wrong': [...named('gasNumber'), ...named('emergencyNumber')],
    'attroupement/a': assembly,
  });

  await lesson.onwards();
  expect(await page.locator('.score-word').innerText()).toBe(fr.debrief.failed);
  const section = page.locator('.debrief section', { has: page.getByRole('heading', { name: school.title }) });
  expect(await linesIn(section)).toEqual([...named('emergencyNumber'), ...named('gasNumber'), ...assembly]);
  expect(await section.locator('.school-name').innerText()).toBe(SCHOOL.establishment);
  const cards = SCHOOL.cards!.map(({ title, text }) => [title, text]);
  for (const [index, [title, text]] of cards.entries()) {
    const card = section.locator('.school-cards li').nth(index);
    expect([await card.getByRole('heading').innerText(), await card.locator('p').innerText()]).toEqual([title, text]);
  }
  expect(await page.locator('img[src=x], a[href^="tel:"]').count()).toBe(0);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(await violations(page)).toEqual([]);
  expect(await layoutFaults(page)).toEqual([]);

  await page.getByRole('button', { name: fr.reading.title }).click();
  await page.getByRole('radio', { name: 'English' }).click();
  await page.getByRole('button', { name: stringsFor('en').reading.close, exact: true }).click();
  const english = page.getByRole('heading', { name: stringsFor('en').school.title });
  await english.waitFor();
  expect(await page.locator('.school-lines dd[lang="fr"]').allInnerTexts()).toContain(SCHOOL.assemblyPoint);
  await page.context().close();
});

test('a school that filled in nothing is not spoken of', async () => {
  const page = await open('empty.html');
  const lesson = driveLesson(page, createEngine(empty), quickMouse);
  await lesson.begin();
  await lesson.proceed();
  expect([lesson.progress().state, await page.locator('.school-note').count()]).toEqual(['debut', 0]);
  await lesson.give(responsesOf(gasWay('perfect')).slice(0, 1));
  await page.locator('.why').waitFor();
  expect(await page.locator('.school-note').count()).toBe(0);
  await lesson.play(responsesOf(gasWay('perfect')).slice(1));
  expect(await page.getByText(fr.school.title).count()).toBe(0);
  await page.context().close();
});
