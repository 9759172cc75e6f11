import { strToU8 } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { filesOf } from './built-lesson.ts';
import { launchChromium } from './chromium.ts';
import { spaceEvents } from './space-events.ts';
import { type StaticServer, serveStatic } from './static-server.ts';

export interface PageBench {
  readonly browser: () => Browser;
  readonly server: () => StaticServer;
  /** Address of the lesson's page. */
  readonly address: () => string;
  /** That page in a window of a size, where nothing moves and all presses seem to come far apart. */
  readonly open: (viewport: { readonly width: number; readonly height: number }) => Promise<Page>;
}

/**
 * A Chromium and a built lesson on a plain web space, for as long as the test file runs. `beside` are pages to serve
 * beside the lesson's, by name.
 */
export function usePageBench(slug: string, beside: Readonly<Record<string, string>> = {}): PageBench {
  let browser: Browser;
  let server: StaticServer;
  beforeAll(async () => {
    browser = await launchChromium();
    server = await serveStatic({
      ...filesOf(slug),
      ...Object.fromEntries(Object.entries(beside).map(([name, text]) => [name, strToU8(text)])),
    });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  const address = () => `${server.url}/index.html`;
  return {
    browser: () => browser,
    server: () => server,
    address,
    open: async (viewport) => {
      const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
      await spaceEvents(context);
      const page = await context.newPage();
      await page.goto(address());
      return page;
    },
  };
}
