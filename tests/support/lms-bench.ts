import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import type { PackageStandard } from '../../src/package/package-standard.ts';
import { startTestLms, type TestLms } from '../../src/test-lms/server/start-test-lms.ts';
import { launchChromium } from './chromium.ts';
import { spaceEvents } from './space-events.ts';

export interface LmsBench {
  readonly browser: Browser;
  readonly lms: TestLms;
  /** A fresh browser profile with the LMS open, for hands that need no rest. `size` is the window's. */
  readonly open: (size?: { width: number; height: number }) => Promise<LmsTab>;
  readonly close: () => Promise<void>;
}

export type WayIn = 'launch' | 'new-attempt' | 'review' | 'browse' | 'no-credit';

/** The test id of a package's card on the LMS's page. */
export const cardOf = (slug: string, standard: PackageStandard['name']): string =>
  standard === 'scorm12' ? `package-${slug}` : `package-${slug}-2004`;

export interface LmsTab {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Opens a package as one of the buttons of its card does, and gives the frame in which it plays. */
  readonly launch: (slug: string, way?: WayIn, standard?: PackageStandard['name']) => Promise<FrameLocator>;
  readonly leave: () => Promise<void>;
  /** Status and score in the grade list, for the learner who is selected. */
  readonly grade: () => Promise<{ status: string | null; score: string | null }>;
  /** Whatever the page's console said of errors. */
  readonly errors: readonly string[];
}

/** The SCO's frame stands inside the relay's. */
export const scoFrame = (page: Page): FrameLocator =>
  page.frameLocator('[data-testid=relay-frame]').frameLocator('iframe');

/** The built test LMS with the built packages, and a Chromium, which draws pictures unless it is told not to. */
export async function startLmsBench(browsing = { pictures: true }): Promise<LmsBench> {
  const lms = await startTestLms({ distDir: 'dist/test-lms', packagesDirs: ['dist/scorm12', 'dist/scorm2004'] });
  const browser = await launchChromium(browsing);
  return {
    browser,
    lms,
    open: async (size = { width: 1280, height: 900 }) => {
      const context = await browser.newContext({
        viewport: size,
        locale: 'fr-FR',
        timezoneId: 'Europe/Paris',
        // Nothing is pressed before it has stopped moving.
        reducedMotion: 'reduce',
      });
      await spaceEvents(context);
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await page.goto(lms.lmsUrl);
      return {
        context,
        page,
        errors,
        launch: async (slug, way = 'launch', standard = 'scorm12') => {
          await page.getByTestId(cardOf(slug, standard)).getByTestId(way).click();
          return scoFrame(page);
        },
        leave: () => page.getByTestId('leave').click(),
        grade: async () => {
          const row = page.getByTestId('grade-list').locator('tbody tr').first();
          return { status: await row.getAttribute('data-status'), score: await row.getAttribute('data-score') };
        },
      };
    },
    close: async () => {
      await browser.close();
      await lms.close();
    },
  };
}
