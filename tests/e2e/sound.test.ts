import { expect, test } from 'vitest';
import { usePageBench } from '../support/page-bench.ts';

const SLUG = 'gaz_odeur';
const bench = usePageBench(SLUG);

test('sounds come after the first click, are muted for good on this device, and are told in words all the same', async () => {
  const context = await bench.browser().newContext({ viewport: { width: 390, height: 780 } });
  const page = await context.newPage();
  const asked: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (/sound\.js$|\.mp3$/.test(request.url())) asked.push(request.url().slice(request.url().lastIndexOf('/') + 1));
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const open = async () => {
    await page.goto(bench.address());
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
    await page.locator('#begin').click();
  };
  const mute = page.getByRole('button', { name: 'Couper le son' });
  const caption = page.getByText('[La pluie sur l’auvent]');

  await open();
  await page.getByRole('button', { name: 'Continuer' }).click();
  await caption.waitFor();
  await expect.poll(() => asked).toEqual(expect.arrayContaining(['sound.js', 'rain_street.mp3']));
  expect(await mute.getAttribute('aria-pressed')).toBe('false');
  const { width, height } = (await mute.boundingBox())!;
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  await mute.click();
  expect(await mute.getAttribute('aria-pressed')).toBe('true');

  asked.length = 0;
  await open();
  expect(await mute.getAttribute('aria-pressed')).toBe('true');
  await caption.waitFor();
  expect(asked).toEqual([]);
  expect(errors).toEqual([]);
  await context.close();
});
