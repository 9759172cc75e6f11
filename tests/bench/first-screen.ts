import { strFromU8, strToU8 } from 'fflate';
import type { Browser } from 'playwright-core';
import { filesOf } from '../support/built-lesson.ts';
import { barePage, launcherPage } from './bare-page.ts';
import { serveFiles } from './serve-throttled.ts';

/** Milliseconds from the frame's own start. */
interface Times {
  readonly seen: number;
  readonly usable: number;
}

/** 1.6 Mbit/s and 150 ms, and a processor four times slower: a cheap phone on a weak school network. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const CPU_SLOWDOWN = 4;
const ROUNDS = 9;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

async function measure(browser: Browser, url: string, readyMark: string | null): Promise<Times> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.goto(url, { waitUntil: 'load' });
  const frame = page.frames()[1]!;
  const times = await frame.evaluate(async (mark): Promise<{ seen: number; usable: number }> => {
    const entry = async (name: string) => {
      for (;;) {
        const [found] = performance.getEntriesByName(name);
        if (found) return found.startTime;
        await new Promise((resume) => setTimeout(resume, 20));
      }
    };
    const seen = await entry('first-contentful-paint');
    return { seen, usable: mark === null ? seen : Math.max(seen, await entry(mark)) };
  }, readyMark);
  await context.close();
  return times;
}

/** Medians of the lesson and of the bare page, their rounds interleaved. */
export async function benchFirstScreen(browser: Browser, slug: string, readyMark: string) {
  const files = filesOf(slug);
  const bare = barePage(strFromU8(files['index.html']!));
  const { url, server } = await serveFiles({
    ...files,
    'bare.html': strToU8(bare),
    'lms-lesson.html': strToU8(launcherPage('index.html')),
    'lms-bare.html': strToU8(launcherPage('bare.html')),
  });
  const lesson: Times[] = [];
  const floor: Times[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    floor.push(await measure(browser, `${url}/lms-bare.html`, null));
    lesson.push(await measure(browser, `${url}/lms-lesson.html`, readyMark));
    process.stderr.write('.');
  }
  process.stderr.write('\n');
  server.close();
  const of = (times: readonly Times[], what: keyof Times) => median(times.map((one) => one[what]));
  return {
    floor: { seen: of(floor, 'seen'), usable: of(floor, 'usable') },
    lesson: { seen: of(lesson, 'seen'), usable: of(lesson, 'usable') },
  };
}
