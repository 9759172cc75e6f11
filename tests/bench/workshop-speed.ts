import type { Browser } from 'playwright-core';
import { DEFAULT_OPTIONS } from '../../src/lesson/options.ts';
import { siteFiles } from '../support/site-files.ts';
import { serveStatic } from '../support/static-server.ts';

interface WorkshopSpeed {
  /** Milliseconds of a first package, parts fetched from the same machine. */
  readonly first: number;
  /** Of a package once its parts are there. */
  readonly again: number;
  readonly check: number;
}

/** How long the workshop's worker takes for a lesson. */
export async function benchWorkshop(browser: Browser, lessons: readonly string[]): Promise<readonly WorkshopSpeed[]> {
  const server = await serveStatic(siteFiles());
  const page = await browser.newPage();
  await page.goto(`${server.url}/atelier.html`);
  const speeds: WorkshopSpeed[] = [];
  for (const lesson of lessons) {
    const speed = await page.evaluate(
      async ({ lesson, options }) => {
        const worker = new Worker('atelier-worker.js');
        const timed = async (name: string, ask: object): Promise<number> => {
          const start = performance.now();
          await new Promise((resolve) => {
            worker.onmessage = resolve;
            worker.postMessage({ id: 1, name, ask });
          });
          return performance.now() - start;
        };
        const make = () => timed('make', { lesson, standard: 'scorm12', options });
        const [first, again] = [await make(), await make()];
        const check = await timed('check', { lesson, options });
        worker.terminate();
        return { first, again, check };
      },
      { lesson, options: DEFAULT_OPTIONS },
    );
    speeds.push(speed);
  }
  await page.close();
  await server.close();
  return speeds;
}
