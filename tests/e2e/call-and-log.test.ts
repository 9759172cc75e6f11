import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { buildCriticalStyle } from '../../src/build/critical-style.ts';
import { createEngine } from '../../src/engine/engine.ts';
import type { CallScene } from '../../src/kinds/call/scene.ts';
import type { LogEntryScene } from '../../src/kinds/log_entry/scene.ts';
import { renderIndexHtml } from '../../src/package/index-html.ts';
import { fill } from '../../src/strings/fill.ts';
import { fr } from '../../src/strings/fr.ts';
import { violations } from '../support/axe.ts';
import { GAS } from '../support/gas-lesson.ts';
import { layoutFaults } from '../support/layout-faults.ts';
import { aLesson, compiled } from '../support/lesson-builder.ts';
import { driveLesson, quickMouse } from '../support/lesson-driver.ts';
import { usePageBench } from '../support/page-bench.ts';
import { aCall, aLogEntry, anEnding } from '../support/scene-builder.ts';

/** As long as authors write them. */
const appel: CallScene = {
  ...aCall('appel', 0, 'registre'),
  numbers: aCall('appel', 0, 'registre').numbers.map((number) =>
    number.id === 'gaz' ? { ...number, text: 'Urgence gaz, 0 800 47 33 33' } : number,
  ),
  items: [
    {
      id: 'ou',
      letter: 'a',
      text: 'Odeur de gaz, 12 rue des Tilleuls, entrée B, Saint-Aubin.',
      rank: 1,
      reply: 'Je note.',
    },
    { id: 'quoi', letter: 'b', text: 'Odeur sentie à 14 h 10, forte dans l’escalier.', rank: 2, reply: 'D’accord.' },
    { id: 'qui', letter: 'c', text: 'Il reste peut-être des gens dedans. Aucun blessé connu.', rank: 3 },
    { id: 'numero', letter: 'd', text: 'Voici le numéro où me rappeler. J’attends pour raccrocher.', rank: 4 },
  ],
};
const registre: LogEntryScene = aLogEntry('registre', 1, 'fin');

const lesson = compiled(aLesson([appel, registre, anEnding('fin')]));
const engine = createEngine(lesson);
const bench = usePageBench(GAS, { 'index.html': renderIndexHtml(lesson, buildCriticalStyle()) });

const textOf = (letter: string): string =>
  [...appel.numbers, ...appel.items].find((one) => one.letter === letter)!.text;

/** What can be done on the page by the names of its buttons. */
function hands(page: Page) {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  return {
    button,
    press: (letter: string) => button(textOf(letter)).click(),
    takeBack: (letter: string) => button(fill(fr.call.takeBack, { text: textOf(letter) })).click(),
    focused: () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? ''),
    says: (words: string) =>
      expect.poll(async () => (await page.getByRole('status').allTextContents()).join(' ')).toContain(words),
  };
}

const SIZES = [
  { width: 320, height: 640 },
  { width: 1024, height: 600 },
  { width: 1440, height: 900 },
] as const;
const THEMES = [
  { colorScheme: 'light', contrast: 'no-preference' },
  { colorScheme: 'dark', contrast: 'no-preference' },
  { colorScheme: 'light', contrast: 'more' },
] as const;

describe.each(SIZES)('at $width × $height', (size) => {
  test('a call and a line are whole, named and large enough while they are made, in every theme', async () => {
    const page = await bench.open(size);
    const driver = driveLesson(page, engine, quickMouse);
    await driver.begin();
    const faults: string[] = [];
    const look = async (where: string) => {
      for (const theme of THEMES) {
        await page.emulateMedia(theme);
        faults.push(...(await violations(page)).map((one) => `${where} ${Object.values(theme).join(' ')}: ${one}`));
      }
      await page.emulateMedia(THEMES[0]);
      faults.push(...(await layoutFaults(page)).map((one) => `${where}: ${one}`));
    };
    const { press, button } = hands(page);
    await look('numbers');
    await press('y');
    await press('b');
    await press('a');
    await look('half said');
    await press('c');
    await press('d');
    await look('all said');
    await button(fr.call.hangUp).click();
    await driver.answer('yabdc');
    await look('what follows from the call');
    await driver.proceed();
    await page.getByRole('radio', { name: 'quelque part', exact: true }).check();
    await look('half written');
    await driver.answer('bde');
    await look('what follows from the line');
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

test('who calls may take back what was said and hang up, and is never lost on the way', async () => {
  const page = await bench.open({ width: 390, height: 844 });
  const driver = driveLesson(page, engine, quickMouse);
  await driver.begin();
  const { button, press, takeBack, focused, says } = hands(page);
  const bubbles = () => page.locator('.thread li > span:not(.unseen)').allTextContents();

  expect(await page.locator('a[href^="tel:"]').count()).toBe(0);
  await press('z');
  await says('Ce numéro ne répond pas.');
  expect(await focused()).toContain('Un voisin');
  await button(fr.call.hangUp).click();
  await says(fr.call.hungUp);
  expect(await focused()).toContain('Un voisin');
  await press('x');
  await press('b');
  await says(`${textOf('b')} D’accord.`);
  await press('a');
  expect(await bubbles()).toEqual(['Pompiers, j’écoute.', textOf('b'), 'D’accord.', textOf('a'), 'Je note.']);

  await button(fr.scene.validate).click({ force: true });
  await says('Encore 2 choses à dire.');
  await takeBack('b');
  await says(fr.call.takenBack);
  expect(await focused()).toBe(textOf('b'));
  expect(await bubbles()).toEqual(['Pompiers, j’écoute.', textOf('a'), 'Je note.']);
  for (const letter of 'bcd') await press(letter);
  expect(await focused()).toBe(fr.scene.validate);
  await button(fr.scene.validate).click();
  await page.getByRole('heading', { name: fr.verdict.good }).waitFor();
  await page.context().close();
});

test('the line that is written stands below its fields and is said as it grows', async () => {
  const page = await bench.open({ width: 390, height: 844 });
  const driver = driveLesson(page, engine, quickMouse);
  await driver.begin();
  await driver.give(['xabcd']);
  await driver.onwards();
  const { button, says } = hands(page);
  const line = page.locator('.log-line');
  const check = (name: string) => page.getByRole('radio', { name, exact: true }).check();

  expect(await line.textContent()).toContain('Heure… Lieu… Fait…');
  await check('odeur de gaz');
  await check('14 h 10');
  await says('14 h 10. odeur de gaz.');
  expect(await line.textContent()).toContain('14 h 10. Lieu… odeur de gaz.');
  await check('cet après-midi');
  expect(await line.textContent()).toContain('cet après-midi. Lieu… odeur de gaz.');
  await button(fr.scene.validate).click({ force: true });
  await says('Encore 1 case à remplir.');
  await check('hall');
  await button(fr.scene.validate).click();
  await page.getByRole('heading', { name: fr.verdict.wrong }).waitFor();
  await page.context().close();
});
