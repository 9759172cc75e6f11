import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explore } from '../../src/check/explore.ts';
import { drawOf, everyDraw } from '../../src/engine/draw.ts';
import { aDrawingLesson, anEngine, compiled, everyKind } from '../support/lesson-builder.ts';

const lesson = compiled(aDrawingLesson());
const engine = anEngine(lesson);

describe('a draw', () => {
  test('is the same whenever the seed is, and one of those that are possible', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        expect(drawOf(lesson, seed)).toEqual(drawOf(lesson, seed));
        expect(everyDraw(lesson)).toContainEqual(drawOf(lesson, seed));
      }),
    );
  });

  test('gives each value about as often', () => {
    const counts = [0, 0, 0];
    for (let seed = 0; seed < 3000; seed++) counts[drawOf(lesson, seed * 7919).tirage as number]! += 1;
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });

  test('is empty in a lesson that draws nothing', () => {
    expect(drawOf(everyKind(), 7)).toEqual({});
    expect(everyDraw(everyKind())).toEqual([{}]);
  });

  test('of two variables goes through every pair', () => {
    const draws = { un: { min: 1, max: 2 }, autre: { min: 5, max: 7 } };
    expect(everyDraw({ draws })).toHaveLength(6);
    expect(new Set(everyDraw({ draws }).map((draw) => JSON.stringify(draw))).size).toBe(6);
  });
});

describe('a run', () => {
  test('begins with what was drawn, and takes no other value for drawn', () => {
    expect(engine.start({ tirage: 2 }).values).toEqual({ tirage: 2 });
    expect(engine.start({ tirage: 2, autre: 1 }).values).toEqual({ tirage: 2 });
    expect(anEngine(everyKind()).start({ porte: true }).values).toEqual({ porte: false });
  });

  test('is explored with every draw, each as likely', () => {
    const { configurations } = explore(engine);
    expect(configurations[0]!.phase).toBe('draws');
    expect(configurations[0]!.edges.map(({ weight }) => weight)).toEqual([1 / 3, 1 / 3, 1 / 3]);
    expect(new Set(configurations.map(({ scene }) => scene.id))).toEqual(
      new Set(['debut', 'v0', 'v1', 'v2', 'commun', 'fin']),
    );
  });
});
