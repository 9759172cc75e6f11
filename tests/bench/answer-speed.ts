import { strToU8 } from 'fflate';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { createEngine, type Engine } from '../../src/engine/engine.ts';
import type { Progress } from '../../src/engine/progress.ts';
import type { QuestionScene } from '../../src/kinds/question/scene.ts';
import { filesOf, lessonIn, responsesOf, walkthroughsOf } from '../support/built-lesson.ts';
import { drawIn, drawnEngine } from '../support/drawn.ts';
import { landOn, lift } from '../support/finger.ts';
import { BETWEEN_PRESSES_MS, driveLesson } from '../support/lesson-driver.ts';
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

/**
 * From the moment at which the finger lifts and the browser is given the tap (the event's own time) to the end of the
 * next frame, which must show the consequence: a task posted from an animation frame runs once that frame is painted.
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
  await landOn(cdp, page.locator('button.card').first());
  await page.waitForTimeout(TOUCH_MS);
  await lift(cdp);
  return page.evaluate(() => (window as unknown as { painted: Promise<number> }).painted);
}

/** The first question on a way through a lesson and the answers that lead there; null where none is asked. */
function firstQuestion(
  engine: Engine,
  responses: readonly string[],
): { scene: QuestionScene; before: readonly string[] } | null {
  let progress: Progress | null = engine.start();
  for (let given = 0; progress; ) {
    const scene = engine.sceneAt(progress);
    const isAsked = engine.offeredAt(progress) !== '';
    if (isAsked && scene.kind === 'question') return { scene, before: responses.slice(0, given) };
    progress = engine.advance(
      progress,
      isAsked ? { type: 'answer', response: responses[given++]! } : { type: 'continue' },
    );
  }
  return null;
}

/**
 * How long the answer to a lesson's first question takes to be on screen, in the lesson and in a bare page whose click
 * swaps a text; their rounds interleaved, each on a page of its own. Null where nothing of the kind is asked.
 */
export async function benchAnswers(browser: Browser, slug: string): Promise<{ floor: Speed; lesson: Speed } | null> {
  const compiled = lessonIn(slug);
  const way = walkthroughsOf(slug).find(({ purpose }) => purpose === 'perfect')!;
  const draw = way.draw ?? {};
  const engine = drawnEngine(createEngine(compiled), draw);
  const first = firstQuestion(engine, responsesOf(way));
  if (!first) return null;
  const { scene, before } = first;
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
        await drawIn(page.context(), compiled, draw);
        await page.goto(`${server.url}/index.html`);
        const lesson = driveLesson(page, engine);
        await lesson.begin();
        await lesson.give(before);
        await lesson.onwards();
        // The player takes presses that come closer for a double click.
        await page.waitForTimeout(BETWEEN_PRESSES_MS);
      }),
    );
    process.stderr.write('.');
  }
  process.stderr.write('\n');
  await server.close();
  return { floor: speedOf(floor), lesson: speedOf(lesson) };
}
