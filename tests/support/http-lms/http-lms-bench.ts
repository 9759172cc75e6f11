import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launchChromium } from '../chromium.ts';
import { spaceEvents } from '../space-events.ts';
import { type HttpLms, type HttpLmsSettings, startHttpLms } from './http-lms.ts';

const SLUG = 'gaz_odeur';

/** The activity that tests play, when one is enough. */
export const ACTIVITY = '7';

export interface Launched {
  readonly page: Page;
  readonly sco: FrameLocator;
}

/** A learner's browser, and the LMS they are logged in to. */
export interface Desk {
  readonly lms: HttpLms;
  readonly context: BrowserContext;
  /** Opens an activity in a tab: a new one, or the one given. */
  readonly launch: (activity?: string, tab?: Page) => Promise<Launched>;
  /** What the consoles said of errors, and what went wrong in the pages. */
  readonly errors: readonly string[];
  /** Addresses asked for on other hosts than the LMS's. */
  readonly foreign: readonly string[];
}

export interface LmsBrowser {
  readonly open: (settings: Pick<HttpLmsSettings, 'standard'> & Partial<HttpLmsSettings>) => Promise<Desk>;
}

/** Says in the console what the page's policy refused. Runs in each page before its own scripts. */
function tellRefusals(): void {
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    console.error(`refused by the page's policy: ${effectiveDirective} ${blockedURI}`);
  });
}

/** One Chromium for the test file, which draws pictures when asked to; each desk has its own profile and its own LMS, gone with the test. */
export function useLmsBrowser(browsing = { pictures: false }): LmsBrowser {
  let browser: Browser;
  const desks: Desk[] = [];
  beforeAll(async () => {
    browser = await launchChromium(browsing);
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    for (const { context, lms } of desks.splice(0)) {
      await context.close();
      await lms.stop();
    }
  });

  const open: LmsBrowser['open'] = async (settings) => {
    const lms = await startHttpLms({ temper: 'moodle', slug: SLUG, ...settings });
    const context = await browser.newContext({
      viewport: { width: 1024, height: 800 },
      locale: 'fr-FR',
      timezoneId: 'Europe/Paris',
      reducedMotion: 'reduce',
    });
    await spaceEvents(context);
    await context.addInitScript(tellRefusals);
    const errors: string[] = [];
    const foreign: string[] = [];
    context.on('weberror', (error) => errors.push(error.error().message));
    context.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    context.on('request', (request) => {
      if (!request.url().startsWith(lms.url) && !request.url().startsWith('data:')) foreign.push(request.url());
    });
    const desk: Desk = {
      lms,
      context,
      errors,
      foreign,
      launch: async (activity = ACTIVITY, tab) => {
        const page = tab ?? (await context.newPage());
        await page.goto(`${lms.url}/player/${activity}`);
        return { page, sco: page.frameLocator('iframe') };
      },
    };
    desks.push(desk);
    return desk;
  };
  return { open };
}
