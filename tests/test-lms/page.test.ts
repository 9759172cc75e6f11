import AxeBuilder from '@axe-core/playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aLesson, ORDINARY } from './a-lesson.ts';
import { aManifest, aPackage } from './a-package.ts';
import { LmsPage, openBench, type TestLmsBench } from './lms-page.ts';

let bench: TestLmsBench;
let lms: LmsPage;

beforeAll(async () => {
  bench = await openBench({
    gaz: aLesson(ORDINARY),
    muet: aLesson("api.LMSInitialize(''); api.LMSFinish(''); say('fini');"),
  });
});

afterAll(() => bench?.close());

beforeEach(async () => {
  lms = await LmsPage.open(bench);
});

afterEach(() => lms.context.close());

describe('the page', () => {
  test('plays a zip from outside', async () => {
    await lms.drop('dehors.zip', aLesson("api.LMSInitialize(''); say('dehors');"));
    await lms.launch('dehors');
    await lms.said('dehors');
  });

  test('says why a zip is refused', async () => {
    await lms.drop(
      '2004.zip',
      aPackage({ 'imsmanifest.xml': aManifest({ schemaVersion: '<schemaversion>2004 3rd Edition</schemaversion>' }) }),
    );
    await lms.page.getByTestId('error-message').waitFor();
    expect(await lms.page.getByTestId('error-message').innerText()).toMatch(
      /2004\.zip.*2004 3rd Edition.*Exportez la leçon/s,
    );
  });

  test('clears the grades once asked twice', async () => {
    await lms.launch('muet');
    await lms.said('fini');
    await lms.leave();
    lms.page.once('dialog', (dialog) => dialog.dismiss());
    await lms.page.getByTestId('clear-grades').click();
    await lms.grade('muet').waitFor();
    lms.page.once('dialog', (dialog) => dialog.accept());
    await lms.page.getByTestId('clear-grades').click();
    await lms.grade('muet').waitFor({ state: 'detached' });
    expect((await lms.snapshot()).attempts).toEqual([]);
  });

  test('gives the lesson the frame of Moodle that is chosen, without reloading it', async () => {
    await lms.launch('gaz');
    await lms.said('cmi.suspend_data true/0');
    await lms.page.setViewportSize({ width: 390, height: 844 });
    for (const [name, width, height] of [
      ['714 × 666', 714, 666],
      ['462 × 666', 462, 666],
      ['952 × 666', 952, 666],
      ['367 × 666', 367, 666],
    ] as const) {
      await lms.page.getByRole('button', { name }).click();
      expect(await lms.page.getByTestId('relay-frame').boundingBox()).toMatchObject({ width, height });
    }
    expect((await lms.snapshot()).attempts[0]?.sessions).toBe(1);
    expect(await lms.lesson().getByText('cmi.suspend_data true/0').count()).toBe(1);
  });

  test('is driven by the keyboard alone', async () => {
    await lms.card('gaz').getByTestId('launch').focus();
    await lms.page.keyboard.press('Enter');
    await lms.said('cmi.suspend_data true/0');
    expect(await lms.page.evaluate(() => document.activeElement?.id)).toBe('session-title');
    for (let at = 0; at < FRAME_BUTTONS; at += 1) await lms.page.keyboard.press('Tab');
    await lms.page.keyboard.press('Tab');
    expect(await lms.page.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe('leave');
    await lms.page.keyboard.press('Enter');
    await lms.card('gaz').waitFor();
  });

  test.each([
    [1024, 600],
    [1440, 900],
    [390, 844],
  ])('has no fault that axe finds, and no sideways scroll, at %i × %i', async (width, height) => {
    await lms.page.setViewportSize({ width, height });
    await lms.drop('refuse.zip', new Uint8Array(4));
    await lms.page.getByTestId('error-message').waitFor();
    await check();
    await lms.launch('gaz');
    await lms.said('cmi.suspend_data true/0');
    await lms.page.getByTestId('call-log').getByText('405', { exact: true }).first().waitFor();
    await check();

    async function check(): Promise<void> {
      const { violations } = await new AxeBuilder({ page: lms.page }).exclude('iframe').analyze();
      expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target).join(', ')}`)).toEqual([]);
      expect(await lms.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
});

const FRAME_BUTTONS = 5;
