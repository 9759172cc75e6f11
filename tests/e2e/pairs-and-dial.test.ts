import { describe, expect, test } from 'vitest';
import { buildCriticalStyle } from '../../src/build/critical-style.ts';
import { createEngine } from '../../src/engine/engine.ts';
import type { MatchScene } from '../../src/kinds/match/scene.ts';
import type { ReadingScene } from '../../src/kinds/reading/scene.ts';
import { renderIndexHtml } from '../../src/package/index-html.ts';
import { fill } from '../../src/strings/fill.ts';
import { fr } from '../../src/strings/fr.ts';
import { violations } from '../support/axe.ts';
import { GAS } from '../support/gas-lesson.ts';
import { layoutFaults } from '../support/layout-faults.ts';
import { aLesson, compiled } from '../support/lesson-builder.ts';
import { driveLesson, keyboard, quickMouse } from '../support/lesson-driver.ts';
import { usePageBench } from '../support/page-bench.ts';
import { aMatch, anEnding, aReading } from '../support/scene-builder.ts';

/** As long as authors write them: six items, four targets. */
const roles: MatchScene = {
  ...aMatch('roles', 0, 'mesure'),
  targets: [
    { id: 'pompiers', letter: 'p', text: 'Les sapeurs-pompiers' },
    { id: 'technicien', letter: 't', text: 'Le technicien gaz' },
    { id: 'agent', letter: 'g', text: 'L’agent de sécurité' },
    { id: 'personne', letter: 'x', text: 'Personne' },
  ],
  items: [
    { id: 'vanne', letter: 'a', text: 'Fermer la vanne du réseau, sous la rue.', target: 'technicien' },
    { id: 'perimetre', letter: 'b', text: 'Fixer la distance du périmètre.', target: 'pompiers' },
    { id: 'accueil', letter: 'c', text: 'Attendre les secours à l’angle et dire ce qu’on a vu.', target: 'agent' },
    { id: 'remise', letter: 'd', text: 'Remettre le gaz une fois la fuite réparée.', target: 'technicien' },
    { id: 'souffler', letter: 'e', text: 'Éteindre la flamme avant de couper le gaz.', target: 'personne' },
    {
      id: 'mesurer',
      letter: 'f',
      text: 'Entrer avec un explosimètre et un appareil respiratoire.',
      target: 'pompiers',
    },
  ],
};

const mesure: ReadingScene = {
  ...aReading('mesure', 1, 'fin'),
  instrument: { label: 'Explosimètre, au pied de la gaine', lie: 20 },
  scale: { label: 'Part de gaz dans l’air', unit: '% de gaz', min: 0, max: 3, step: 0.1 },
};

const lesson = compiled(aLesson([roles, mesure, anEnding('fin')]));
const engine = createEngine(lesson);
const bench = usePageBench(GAS, { 'index.html': renderIndexHtml(lesson, buildCriticalStyle()) });

/** The first is a computer's window at 400 %. */
const SIZES = [
  { width: 320, height: 256 },
  { width: 360, height: 640 },
  { width: 714, height: 666 },
  { width: 1024, height: 600 },
  { width: 1440, height: 900 },
] as const;
const THEMES = [
  { colorScheme: 'light', contrast: 'no-preference' },
  { colorScheme: 'dark', contrast: 'no-preference' },
  { colorScheme: 'light', contrast: 'more' },
] as const;

const RIGHT = ['tpgtxp', 'a'] as const;
const WRONG = ['xxxxxx', '0'] as const;

describe.each(SIZES)('at $width × $height', (size) => {
  test('both kinds and what follows from them are whole, named and large enough, in every theme', async () => {
    const page = await bench.open(size);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Page.enable');
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
      // The size of text that a reader set in the browser.
      await cdp.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 32 } });
      faults.push(...(await layoutFaults(page)).map((one) => `${where} in large text: ${one}`));
      await cdp.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 16 } });
    };
    for (const response of WRONG) {
      await look(`${driver.progress().state} asks`);
      await driver.answer(response);
      await page.getByRole('button', { name: fr.consequence.continue, exact: true }).waitFor();
      await look(`${driver.progress().state} shows`);
      await driver.proceed();
    }
    await look('ending');
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

test('the keyboard alone answers both kinds', async () => {
  const page = await bench.open({ width: 1024, height: 600 });
  const driver = driveLesson(page, engine, keyboard(page));
  await driver.begin();
  await driver.play(RIGHT);
  expect(driver.progress().given.map(({ first }) => first.key)).toEqual(['good', 'good']);
  await page.context().close();
});

test('who does not see the page is told what is missing, and each value with its unit', async () => {
  const page = await bench.open({ width: 390, height: 844 });
  const driver = driveLesson(page, engine, quickMouse);
  await driver.begin();
  const says = (words: string) =>
    expect.poll(async () => (await page.getByRole('status').allTextContents()).join(' ')).toContain(words);
  const validate = page.getByRole('button', { name: fr.scene.validate, exact: true });
  const paired = (n: number) => fill(fr.match.paired, { n, total: 6 });

  expect(await validate.getAttribute('aria-disabled')).toBe('true');
  await validate.click({ force: true });
  await says(paired(0));
  const group = page.getByRole('group', { name: roles.items[0]!.text, exact: true });
  expect(await group.getByRole('radio').count()).toBe(4);
  await group.getByRole('radio', { name: 'Personne', exact: true }).check();
  await page.getByText(paired(1), { exact: true }).waitFor();
  await driver.answer(RIGHT[0]);
  await driver.proceed();

  const slider = page.getByRole('slider', { name: mesure.scale.label, exact: true });
  expect(await slider.getAttribute('aria-valuetext')).toBe(fr.dial.unset);
  await validate.click({ force: true });
  await says(fr.dial.unset);
  await slider.press('ArrowRight');
  expect(await slider.getAttribute('aria-valuetext')).toBe('0,1\u00A0% de gaz');
  await page.getByRole('button', { name: fr.dial.more, exact: true }).click();
  await says('0,2\u00A0% de gaz');
  await slider.press('End');
  expect(await slider.getAttribute('aria-valuetext')).toBe('3\u00A0% de gaz');
  await driver.answer(RIGHT[1]);
  await page.context().close();
});
