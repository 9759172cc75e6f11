import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyDraw } from '../../src/engine/draw.ts';
import { createEngine, type Engine } from '../../src/engine/engine.ts';
import { violations } from '../support/axe.ts';
import { filesOf, lessonIn, responsesOf, walkthroughsOf } from '../support/built-lesson.ts';
import { drawIn, drawnEngine } from '../support/drawn.ts';
import { GAS } from '../support/gas-lesson.ts';
import { driveLesson, quickMouse } from '../support/lesson-driver.ts';
import { type LmsBench, startLmsBench } from '../support/lms-bench.ts';
import { planTour, takeTour } from '../support/screen-tour.ts';
import { spaceEvents } from '../support/space-events.ts';
import { serveStatic } from '../support/static-server.ts';
import { waysToEveryScene } from '../support/ways-to-scenes.ts';

/** All built lessons but the one that every other test plays. */
const LESSONS = readdirSync('dist/scorm12')
  .map((zip) => basename(zip, '.zip'))
  .filter((slug) => slug !== GAS);

/** A frame of Moodle. */
const SIZE = { width: 462, height: 666 };

let bench: LmsBench;
beforeAll(async () => {
  bench = await startLmsBench();
});
afterAll(() => bench.close());

describe.each(LESSONS)('%s', (slug) => {
  const engine = createEngine(lessonIn(slug));
  const walkthroughs = walkthroughsOf(slug);

  test.each([
    ['perfect', 'scorm12', 'completed'],
    ['failing', 'scorm2004', 'failed'],
    ['fatal', 'scorm12', 'failed'],
  ] as const)(
    'a %s run from the zip in %s ends %s, with its score in the grade list',
    async (purpose, standard, status) => {
      const way = walkthroughs.find((one) => one.purpose === purpose)!;
      const tab = await bench.open(SIZE);
      const draw = way.draw ?? {};
      await drawIn(tab.context, engine.lesson, draw);
      const stage = await tab.launch(slug, 'launch', standard);
      const lesson = driveLesson(stage, drawnEngine(engine, draw), quickMouse);
      await lesson.begin();
      await lesson.play(responsesOf(way));
      expect(lesson.progress().state).toBe(way.ending);
      await tab.leave();
      expect(await tab.grade()).toEqual({ status, score: String(way.score) });
      expect(tab.errors).toEqual([]);
      await tab.context.close();
    },
  );

  test('no scene has an accessibility violation', async () => {
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
        const context = await bench.browser.newContext({ viewport: SIZE, reducedMotion: 'reduce' });
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
});
