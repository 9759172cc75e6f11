import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { everyDraw } from '../../src/engine/draw.ts';
import { createEngine, type Engine } from '../../src/engine/engine.ts';
import { violations } from '../support/axe.ts';
import { filesOf, lessonIn } from '../support/built-lesson.ts';
import { launchChromium } from '../support/chromium.ts';
import { drawIn, drawnEngine } from '../support/drawn.ts';
import { OTHER_LESSONS } from '../support/gas-lesson.ts';
import { driveLesson, quickMouse } from '../support/lesson-driver.ts';
import { planTour, takeTour } from '../support/screen-tour.ts';
import { spaceEvents } from '../support/space-events.ts';
import { serveStatic } from '../support/static-server.ts';
import { waysToEveryScene } from '../support/ways-to-scenes.ts';

/** A frame of Moodle. */
const SIZE = { width: 462, height: 666 };

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium({ pictures: false });
});
afterAll(() => browser.close());

test.each(OTHER_LESSONS)('no scene of %s has an accessibility violation', async (slug) => {
  const engine = createEngine(lessonIn(slug));
  const server = await serveStatic(filesOf(slug));
  const seen = new Set<string>();
  const faults: Record<string, readonly string[]> = {};
  const visit = async (page: Page, drawn: Engine, way: readonly string[]) => {
    const lesson = driveLesson(page, drawn, quickMouse);
    await page.goto(`${server.url}/index.html`);
    await page.getByText('Rien n’est envoyé').waitFor();
    await lesson.begin();
    await takeTour(drawn, lesson, way, seen, async (screen) => {
      const found = await violations(page);
      if (found.length > 0) faults[screen] = found;
    });
  };
  for (const draw of everyDraw(engine.lesson)) {
    const drawn = drawnEngine(engine, draw);
    for (const way of planTour(drawn, waysToEveryScene(drawn))) {
      const context = await browser.newContext({ viewport: SIZE, reducedMotion: 'reduce' });
      await spaceEvents(context);
      await drawIn(context, engine.lesson, draw);
      await visit(await context.newPage(), drawn, way);
      await context.close();
    }
  }
  await server.close();
  expect(faults).toEqual({});
  expect(Object.keys(engine.lesson.scenes).filter((id) => !seen.has(id))).toEqual([]);
});
