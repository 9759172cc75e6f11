import { describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { aLesson } from './a-lesson.ts';
import { aManifest, aPackage } from './a-package.ts';
import { useLmsPage } from './use-lms-page.ts';

const use = useLmsPage();

describe('the page', () => {
  test('plays a zip from outside', async () => {
    await use.lms().drop('dehors.zip', aLesson("api.LMSInitialize(''); say('dehors');"));
    await use.lms().launch('dehors');
    await use.lms().said('dehors');
  });

  test('says why a zip is refused', async () => {
    await use.lms().drop(
      'ancien.zip',
      aPackage({
        'imsmanifest.xml': aManifest({ schemaVersion: '<schemaversion>1.1</schemaversion>' }),
      }),
    );
    await use.lms().page.getByTestId('error-message').waitFor();
    expect(await use.lms().page.getByTestId('error-message').innerText()).toMatch(
      /ancien\.zip.*schemaversion 1\.1.*Exportez la leçon/s,
    );
  });

  test('clears the grades once asked twice', async () => {
    await use.lms().launch('muet');
    await use.lms().said('fini');
    await use.lms().leave();
    use.lms().page.once('dialog', (dialog) => dialog.dismiss());
    await use.lms().page.getByTestId('clear-grades').click();
    await use.lms().grade('muet').waitFor();
    use.lms().page.once('dialog', (dialog) => dialog.accept());
    await use.lms().page.getByTestId('clear-grades').click();
    await use.lms().grade('muet').waitFor({ state: 'detached' });
    expect((await use.lms().snapshot()).attempts).toEqual([]);
  });

  test('gives the lesson the frame of Moodle that is chosen, without reloading it', async () => {
    await use.lms().launch('gaz');
    await use.lms().said('cmi.suspend_data true/0');
    await use.lms().page.setViewportSize({ width: 390, height: 844 });
    for (const [name, width, height] of [
      ['714 × 666', 714, 666],
      ['462 × 666', 462, 666],
      ['952 × 666', 952, 666],
      ['367 × 666', 367, 666],
    ] as const) {
      await use.lms().page.getByRole('button', { name }).click();
      expect(await use.lms().page.getByTestId('relay-frame').boundingBox()).toMatchObject({ width, height });
    }
    expect((await use.lms().snapshot()).attempts[0]?.sessions).toBe(1);
    expect(await use.lms().lesson().getByText('cmi.suspend_data true/0').count()).toBe(1);
  });

  test('is driven by the keyboard alone', async () => {
    await use.lms().card('gaz').getByTestId('launch').focus();
    await use.lms().page.keyboard.press('Enter');
    await use.lms().said('cmi.suspend_data true/0');
    expect(await use.lms().page.evaluate(() => document.activeElement?.id)).toBe('session-title');
    for (let at = 0; at < FRAME_BUTTONS; at += 1) await use.lms().page.keyboard.press('Tab');
    await use.lms().page.keyboard.press('Tab');
    expect(await use.lms().page.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe('leave');
    await use.lms().page.keyboard.press('Enter');
    await use.lms().card('gaz').waitFor();
  });

  test.each([
    [1024, 600],
    [1440, 900],
    [390, 844],
  ])('has no fault that axe finds, and no sideways scroll, at %i × %i', async (width, height) => {
    await use.lms().page.setViewportSize({ width, height });
    await use.lms().drop('refuse.zip', new Uint8Array(4));
    await use.lms().page.getByTestId('error-message').waitFor();
    await check();
    await use.lms().launch('gaz');
    await use.lms().said('cmi.suspend_data true/0');
    await use.lms().page.getByTestId('call-log').getByText('405', { exact: true }).first().waitFor();
    await check();

    async function check(): Promise<void> {
      expect(await violations(use.lms().page, { exclude: ['iframe'] })).toEqual([]);
      expect(await use.lms().page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
});

const FRAME_BUTTONS = 5;
