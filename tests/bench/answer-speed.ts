import { strToU8 } from 'fflate';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { createEngine } from '../../src/engine/engine.ts';
import type { Progress } from '../../src/engine/progress.ts';
import type { QuestionScene } from '../../src/kinds/question/scene.ts';
import { filesOf, lessonIn } from '../support/built-lesson.ts';
import { serveStatic } from '../support/static-server.ts';
import { choicePage } from './choice-page.ts';

/** A cheap phone, used with a finger. */
const CPU_SLOWDOWN = 4;
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const ROUNDS = 15;
/** A finger stays on the glass for a tenth of a second or so: few tap faster. */
const TOUCH_MS = 80;
export const FRAME_MS = 1000 / 60;

/** Milliseconds from a tap to the frame that shows what followed. */
interface Speed {
  readonly median: number;
  readonly p95: number;
}

const speedOf = (values: readonly number[]): Speed => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1]!;
  return { median: at(0.5), p95: at(0.95) };
};

/** Taps as a finger does, which no tap of the test tools can be told to. */
async function tap(page: Page, cdp: CDPSession): Promise<void> {
  const { x, y, width, height } = (await page.locator('button.card').first().boundingBox())!;
  const touchPoints = [{ x: x + width / 2, y: y + height / 2 }];
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  await page.waitForTimeout(TOUCH_MS);
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/**
 * From the moment at which the finger lifts and the browser is given the tap (the event's own time) to the end of the next frame, which must
 * show the consequence: a task posted from an animation frame runs once that frame is painted.
 */
async function timeOneAnswer(page: Page, cdp: CDPSession): Promise<number> {
  await page.evaluate(() => {
    const state = window as unknown as { painted: Promise<number> };
    state.painted = new Promise((resolve, reject) => {
      const frame = ({ timeStamp: tapped }: Event) =>
        requestAnimationFrame(() => {
          if (!document.querySelector('.consequence:not(.is-unseen, .is-aside)'))
            reject(new Error('the frame after the tap shows no consequence'));
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - tapped);
          port2.postMessage(null);
        });
      addEventListener('click', frame, { capture: true, once: true });
    });
  });
  await tap(page, cdp);
  return page.evaluate(() => (window as unknown as { painted: Promise<number> }).painted);
}

/** The first question of a lesson and what leads there; null where another kind of decision comes before it. */
function firstQuestion(slug: string): { scene: QuestionScene; steps: number } | null {
  const engine = createEngine(lessonIn(slug));
  let progress: Progress | null = engine.start();
  for (let steps = 0; progress; steps++) {
    const scene = engine.sceneAt(progress);
    if (scene.kind === 'question') return { scene, steps };
    progress = engine.advance(progress, { type: 'continue' });
  }
  return null;
}

/**
 * How long the answer to a choice takes to be on screen, in the lesson and in a bare page whose click swaps a text; their
 * rounds interleaved, each on a page of its own. Null where the lesson's first decision is no question.
 */
export async function benchAnswers(browser: Browser, slug: string): Promise<{ floor: Speed; lesson: Speed } | null> {
  const first = firstQuestion(slug);
  if (!first) return null;
  const { scene, steps } = first;
  const bare = choicePage(
    scene.choices.map(({ text }) => text),
    scene.choices[0]!.consequence,
  );
  const server = await serveStatic({ ...filesOf(slug), 'bare.html': strToU8(bare) });
  const measured = async (play: (page: Page) => Promise<void>): Promise<number> => {
    const context = await browser.newContext({ ...PHONE, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    await play(page);
    // What is fetched and drawn ahead is done, as it is for whoever reads before answering.
    await page.waitForLoadState('networkidle');
    const milliseconds = await timeOneAnswer(page, cdp);
    await context.close();
    return milliseconds;
  };
  const floor: number[] = [];
  const lesson: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    floor.push(await measured(async (page) => void (await page.goto(`${server.url}/bare.html`))));
    lesson.push(
      await measured(async (page) => {
        await page.goto(`${server.url}/index.html`);
        await page.getByRole('link', { name: 'Commencer' }).click();
        for (let step = 0; step < steps; step++) {
          // The player takes presses that come closer for a double click.
          await page.waitForTimeout(380);
          await page.getByRole('button', { name: 'Continuer' }).click();
        }
        await page.locator('button.card').first().waitFor();
        await page.waitForTimeout(380);
      }),
    );
    process.stderr.write('.');
  }
  process.stderr.write('\n');
  await server.close();
  return { floor: speedOf(floor), lesson: speedOf(lesson) };
}
