import { strFromU8, strToU8 } from 'fflate';
import type { Browser } from 'playwright-core';
import { filesOf } from '../support/built-lesson.ts';
import { barePage, launcherPage } from './bare-page.ts';
import { serveThrottled } from './serve-throttled.ts';

/** Milliseconds from the frame's own start. */
interface Times {
  /** First contentful paint. */
  readonly seen: number;
  /** « Commencer » is on screen and what it opens is in the page. */
  readonly usable: number;
  /** The player has taken the page over. */
  readonly ready: number;
  /** Files asked for before that, in their order. */
  readonly requests: readonly string[];
}

/** A cheap phone. */
const CPU_SLOWDOWN = 4;
const ROUNDS = 9;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

async function measure(browser: Browser, url: string, readyMark: string | null): Promise<Times> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  // Frame by frame: is the link there, and what it leads to?
  await page.addInitScript(() => {
    const look = () => {
      const link = document.querySelector<HTMLAnchorElement>('a[href="#commencer"]');
      if (link && document.getElementById('commencer'))
        (window as unknown as { usableAt: number }).usableAt = performance.now();
      else requestAnimationFrame(look);
    };
    if (window !== top) requestAnimationFrame(look);
  });
  await page.goto(url, { waitUntil: 'load' });
  const frame = page.frames()[1]!;
  const times = await frame.evaluate(async (mark): Promise<Times> => {
    const entry = async (name: string) => {
      for (;;) {
        const [found] = performance.getEntriesByName(name);
        if (found) return found.startTime;
        await new Promise((resume) => setTimeout(resume, 20));
      }
    };
    const usableAt = async (): Promise<number> => {
      const found = (window as unknown as { usableAt?: number }).usableAt;
      if (found !== undefined) return found;
      await new Promise((resume) => setTimeout(resume, 20));
      return usableAt();
    };
    const seen = await entry('first-contentful-paint');
    const usable = Math.max(seen, await usableAt());
    const ready = mark === null ? seen : await entry(mark);
    const before = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
      .filter(({ startTime, name }) => startTime < ready && !name.startsWith('data:'))
      .map(({ name }) => new URL(name).pathname.slice(1));
    return { seen, usable, ready, requests: before };
  }, readyMark);
  await context.close();
  return times;
}

/** Medians of the lesson and of the bare page, their rounds interleaved. */
export async function benchFirstScreen(browser: Browser, slug: string, readyMark: string) {
  const files = filesOf(slug);
  const bare = barePage(strFromU8(files['index.html']!));
  const { url, server } = await serveThrottled({
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
  const of = (times: readonly Times[], what: 'seen' | 'usable' | 'ready') => median(times.map((one) => one[what]));
  return {
    floor: { seen: of(floor, 'seen'), usable: of(floor, 'usable') },
    lesson: { seen: of(lesson, 'seen'), usable: of(lesson, 'usable'), ready: of(lesson, 'ready') },
    requests: lesson.at(-1)!.requests,
  };
}
