import type { BrowserContext } from 'playwright-core';
import type { CompiledLesson } from '../../src/compiled/compiled.ts';
import { drawOf } from '../../src/engine/draw.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { checksum } from '../../src/envelope/checksum.ts';
import { mintAttempt } from '../../src/envelope/envelope.ts';
import type { Values } from '../../src/lesson/lesson.ts';

/** The same engine for an attempt that has this draw. */
export const drawnEngine = (engine: Engine, draw: Values): Engine => ({ ...engine, start: () => engine.start(draw) });

/** How long the pages of a context may still be opened. */
const SECONDS = 600;

/** Number of different chances that a minting can have. */
const CHANCES = 36 ** 4;

/** A chance with which an attempt minted in either of two seconds has the draw. */
function chanceOf(lesson: CompiledLesson, draw: Values, second: number): number {
  const isDrawn = (at: number, chance: number) => {
    const seed = Number.parseInt(checksum(mintAttempt(at * 1000, chance)), 36);
    return JSON.stringify(drawOf(lesson, seed)) === JSON.stringify(draw);
  };
  for (let index = 0; index < CHANCES; index++) {
    const chance = (index + 0.5) / CHANCES;
    if (isDrawn(second, chance) && isDrawn(second - 1, chance)) return chance;
  }
  throw new Error(`nothing draws ${JSON.stringify(draw)}`);
}

/** Makes attempts that begin in a context have a draw: chance is chosen for each second of the next ten minutes. */
export async function drawIn(context: BrowserContext, lesson: CompiledLesson, draw: Values): Promise<void> {
  if (!lesson.draws) return;
  const first = Math.floor(Date.now() / 1000) - 1;
  const chances = Array.from({ length: SECONDS }, (_, index) => chanceOf(lesson, draw, first + index));
  await context.addInitScript(
    ({ first, chances }) => {
      const usual = Math.random;
      Math.random = () => chances[Math.floor(Date.now() / 1000) - first] ?? usual();
    },
    { first, chances },
  );
}
