import { expect, test } from 'vitest';
import { createFakeBrowser, openPage } from './fake-page.ts';
import { contentsOf, REFUSING_STORAGE } from './fake-storage.ts';

const GAS = 'https://lms.example/pluginfile.php/57/mod_scorm/content/3/index.html';
const FIRE = 'https://lms.example/pluginfile.php/99/mod_scorm/content/1/index.html';

test('choices hold for every lesson of the LMS, for this learner alone', () => {
  const browser = createFakeBrowser();
  openPage(browser, GAS).device.preferences('marie').write({ muted: true, textSize: 150 });

  const next = openPage(browser, FIRE, { lessonId: 'feu' }).device;
  expect(next.preferences('marie').read()).toEqual({ muted: true, textSize: 150 });
  expect(next.preferences('jean').read()).toEqual({});
});

test('who learns is not written in clear', () => {
  const browser = createFakeBrowser();
  openPage(browser, GAS).device.preferences('marie.dupont').write({ muted: true });
  expect(JSON.stringify(contentsOf(browser.storage))).not.toMatch(/marie|dupont/);
});

test('choices outlive the login that empties localStorage, once the page has looked for its journal', async () => {
  const browser = createFakeBrowser();
  const { device } = openPage(browser, GAS);
  await device.journal('marie');
  device.preferences('marie').write({ font: 'legible' });
  browser.storage.clear();

  const next = openPage(browser, GAS).device;
  await next.journal('marie');
  expect(next.preferences('marie').read()).toEqual({ font: 'legible' });
});

test('a device that keeps nothing gives nothing back, and throws nothing', () => {
  const { device } = openPage(createFakeBrowser(), GAS, { window: { localStorage: REFUSING_STORAGE } });
  const store = device.preferences('marie');
  store.write({ muted: true });
  expect(store.read()).toEqual({});
});

test('what another page wrote there in our place is no choice', () => {
  const browser = createFakeBrowser();
  const store = openPage(browser, GAS).device.preferences('marie');
  store.write({ muted: true });
  const [name] = Object.keys(contentsOf(browser.storage));
  for (const text of ['muted', '1 5 0 {"muted":"no"}', '{"muted":true}']) {
    browser.storage.setItem(name!, text);
    expect(store.read()).toEqual({});
  }
});

test('until it is known who learns, a page looks as it was last asked to', () => {
  const browser = createFakeBrowser();
  openPage(browser, GAS).device.preferences('marie').write({ theme: 'dark' });
  openPage(browser, GAS).device.preferences('jean').write({ theme: 'contrast' });
  const next = openPage(browser, FIRE).device;
  expect(next.lastPreferences()).toEqual({ theme: 'contrast' });
  expect(next.preferences('marie').read()).toEqual({ theme: 'dark' });
});
