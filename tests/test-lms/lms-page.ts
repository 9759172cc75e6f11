import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';
import { startTestLms, type TestLms } from '../../src/test-lms/server/start-test-lms.ts';
import { buildTestLms } from '../../src/test-lms/vite.config.ts';
import { launchChromium } from '../support/chromium.ts';

export interface Snapshot {
  readonly attempts: readonly {
    readonly number: number;
    readonly sessions: number;
    readonly cmi: Record<string, string>;
  }[];
}

/** A test LMS of its own, built for the test, with some lessons on its shelf and a browser to open it. */
export interface TestLmsBench {
  readonly lms: TestLms;
  readonly browser: Browser;
  close(): Promise<void>;
}

type Lessons = Readonly<Record<string, Uint8Array>>;

/** The lessons of each standard stand in a folder of its own, as the build leaves them. */
export async function openBench(scorm12: Lessons, scorm2004: Lessons = {}): Promise<TestLmsBench> {
  const root = mkdtempSync(join(tmpdir(), 'test-lms-'));
  await buildTestLms(join(root, 'dist'));
  const packagesDirs = Object.entries({ scorm12, scorm2004 }).map(([standard, lessons]) => {
    mkdirSync(join(root, standard));
    for (const [name, zip] of Object.entries(lessons)) writeFileSync(join(root, standard, `${name}.zip`), zip);
    return join(root, standard);
  });
  const lms = await startTestLms({ distDir: join(root, 'dist'), packagesDirs });
  const browser = await launchChromium();
  return {
    lms,
    browser,
    close: async () => {
      await browser.close();
      await lms.close();
      rmSync(root, { recursive: true });
    },
  };
}

/** The LMS page as a teacher drives it, for the first learner. */
export class LmsPage {
  readonly page: Page;
  readonly context: BrowserContext;

  private constructor(context: BrowserContext, page: Page) {
    this.context = context;
    this.page = page;
  }

  static async open({ browser, lms }: TestLmsBench, context?: BrowserContext): Promise<LmsPage> {
    const used = context ?? (await browser.newContext({ viewport: { width: 1024, height: 600 } }));
    const page = await used.newPage();
    await page.goto(lms.lmsUrl);
    return new LmsPage(used, page);
  }

  card = (name: string): Locator => this.page.getByTestId(`package-${name}`);
  grade = (name: string): Locator => this.page.getByTestId(`grade-apprenant-1-${name}`);
  lesson = (): FrameLocator => this.page.frameLocator('[data-testid=relay-frame]').frameLocator('iframe');

  launch = (name: string, how = 'launch'): Promise<void> => this.card(name).getByTestId(how).click();

  /** Waits until the lesson has written this line in its page. */
  said = (text: string): Promise<void> => this.lesson().getByText(text, { exact: true }).first().waitFor();

  succeed = async (): Promise<void> => {
    await this.lesson().getByRole('button', { name: 'Réussir' }).click();
    await this.said('fini');
  };

  leave = async (): Promise<void> => {
    await this.page.getByTestId('leave').click();
    await this.page.getByTestId('relay-frame').waitFor({ state: 'detached' });
  };

  gradeOf = async (name: string): Promise<unknown> => ({
    status: await this.grade(name).getAttribute('data-status'),
    score: await this.grade(name).getAttribute('data-score'),
  });

  /** Makes something go wrong, or right again. */
  fault = (name: 'nextCommitFails' | 'sessionExpired', isOn = true): Promise<void> =>
    this.page.getByTestId(`fault-${name}`).setChecked(isOn);

  drop = (name: string, zip: Uint8Array): Promise<void> =>
    this.page
      .getByLabel('Essayer un autre paquet')
      .setInputFiles({ name, mimeType: 'application/zip', buffer: Buffer.from(zip) });

  snapshot = (): Promise<Snapshot> =>
    this.page.evaluate(() => (window as unknown as { testLms: { snapshot(): Snapshot } }).testLms.snapshot());
}
