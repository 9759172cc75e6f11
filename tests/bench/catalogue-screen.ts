import { gzipSync } from 'node:zlib';
import { strFromU8, strToU8 } from 'fflate';
import type { Browser } from 'playwright-core';
import { siteFiles } from '../support/built-site.ts';
import { serveThrottled } from './serve-throttled.ts';

const ROUNDS = 5;
const CPU_SLOWDOWN = 4;

/** The words and links of the catalogue, in a page that has nothing else. */
const barePage = (html: string): string => {
  const [, main = ''] = /<main[^>]*>(.*)<\/main>/s.exec(html) ?? [];
  const words = main.replace(/<(img|span|\/span)[^>]*>/g, '').replace(/<(?!a\b)([a-z0-9]+)[^>]*>/g, '<$1>');
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>.</title></head><body>${words}</body></html>`;
};

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Milliseconds until lessons can be read about and reached, and until the page says who plays. */
async function measure(browser: Browser, url: string, ready: string | null) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.goto(url);
  if (ready) await page.locator(ready).waitFor();
  const times = await page.evaluate(async () => {
    const now = performance.now();
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return { usable: paint?.startTime ?? now, ready: now };
  });
  await context.close();
  return times;
}

/** The catalogue's first usable screen on a slow phone beside that of a bare page, and what the site weighs. */
export async function benchCatalogue(browser: Browser) {
  const files = siteFiles();
  const { url, server } = await serveThrottled({
    ...files,
    'bare.html': strToU8(barePage(strFromU8(files['index.html']!))),
  });
  const usable: number[] = [];
  const ready: number[] = [];
  const floor: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    floor.push((await measure(browser, `${url}/bare.html`, null)).usable);
    const times = await measure(browser, `${url}/index.html`, '.learner');
    usable.push(times.usable);
    ready.push(times.ready);
    process.stderr.write('.');
  }
  process.stderr.write('\n');
  server.close();
  const sizeOf = (names: readonly string[]) => names.reduce((sum, name) => sum + (files[name]?.length ?? 0), 0);
  const voices = Object.keys(files).filter((name) => name.startsWith('media/voices/'));
  const page = ['index.html', 'site.css', 'catalogue.css', 'catalogue.js'];
  return {
    usable: median(usable),
    ready: median(ready),
    floor: median(floor),
    page: page.reduce((sum, name) => sum + gzipSync(files[name]!, { level: 9 }).length, 0),
    files: Object.keys(files).length,
    bytes: sizeOf(Object.keys(files)),
    voices: sizeOf(voices),
  };
}
