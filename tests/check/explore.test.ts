import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explore } from '../../src/check/explore.ts';
import { createEngine, type Engine } from '../../src/engine/engine.ts';
import type { Progress } from '../../src/engine/progress.ts';
import { isDecision, playOf } from '../../src/kinds/index.ts';
import { compiledGasLesson } from '../support/gas-room.ts';
import { aLesson, anEngine, compiled } from '../support/lesson-builder.ts';
import { aChoice, anEnding, anInformation, aQuestion } from '../support/scene-builder.ts';
import { aRandomLesson } from './random-lesson.ts';

const place = (engine: Engine, progress: Progress): string =>
  `${progress.state} ${JSON.stringify(progress.values)} closed: ${engine.closedAt(progress)} ${JSON.stringify(progress.gas)}`;

/** Plays every answer of every run, grouping nothing and remembering nothing. */
function everyPlace(engine: Engine, from = engine.start(), places = new Set<string>()): Set<string> {
  places.add(place(engine, from));
  const scene = engine.sceneAt(from);
  const offered = engine.offeredAt(from);
  const responses = isDecision(scene) && offered !== '' ? playOf(scene).answers(scene, offered) : [];
  const events = [
    { type: 'continue' as const },
    ...responses.map(({ response }) => ({ type: 'answer' as const, response })),
  ];
  for (const event of events) {
    const next = engine.advance(from, event);
    if (next) everyPlace(engine, next, places);
  }
  return places;
}

test('finds exactly the configurations that playing every run finds', () => {
  fc.assert(
    fc.property(aRandomLesson, (lesson) => {
      const engine = createEngine(lesson);
      const { configurations, complete } = explore(engine);
      const found = configurations.map(({ progress }) => place(engine, progress));
      expect(complete).toBe(true);
      expect(new Set(found)).toEqual(everyPlace(engine));
      expect(found.length).toBe(new Set(found).size);
    }),
    { numRuns: 200 },
  );
});

test('leads by each edge to the place where the engine goes with its event', () => {
  const engine = anEngine();
  const { configurations } = explore(engine);
  for (const { progress, edges } of configurations) {
    for (const { to, event } of edges) {
      expect(place(engine, configurations[to]!.progress)).toBe(place(engine, engine.advance(progress, event)!));
    }
  }
});

describe('at a decision', () => {
  const { configurations } = explore(anEngine());
  const asking = (scene: string, closed = '') =>
    configurations.find((at) => at.scene.id === scene && at.phase === 'asks' && at.closed === closed)!;
  const offers = (scene: string, closed = '') =>
    asking(scene, closed).edges.map(({ outcome, weight, slot }) => ({ outcome, weight: weight.toFixed(4), slot }));

  test('gives each choice its chance and its slot', () => {
    expect(offers('q1')).toEqual(['a', 'b', 'c', 'd'].map((outcome) => ({ outcome, weight: '0.2500', slot: 's_q1' })));
  });

  test('fills no slot and offers no closed letter when it asks again', () => {
    expect(asking('q1', 'c').again).toBe(true);
    expect(offers('q1', 'c')).toEqual(
      ['a', 'b', 'd'].map((outcome) => ({ outcome, weight: '0.3333', slot: undefined })),
    );
  });

  test('adds up the chances of all sets that have one outcome', () => {
    // 15 sets: 8 with d are fatal, 4 without a (nor d) are 3, leaving ab good, a and abc acceptable, ac wrong.
    expect(Object.fromEntries(offers('choix').map(({ outcome, weight }) => [outcome, weight]))).toEqual({
      fatal: (8 / 15).toFixed(4),
      good: (1 / 15).toFixed(4),
      acceptable: (2 / 15).toFixed(4),
      wrong: (4 / 15).toFixed(4),
    });
  });
});

test('names the endings that can be reached, and only those', () => {
  const lesson = compiled(aLesson([aQuestion('q', 0, 'fin'), anEnding('fin'), anEnding('jamais')]));
  expect([...explore(createEngine(lesson)).endings]).toEqual(['fin']);
});

test('says that it is not complete when there are more configurations than the limit', () => {
  const engine = anEngine();
  const { configurations } = explore(engine);
  expect(explore(engine, configurations.length).complete).toBe(true);
  expect(explore(engine, configurations.length - 1).complete).toBe(false);
});

test('explores a lesson that goes round for ever', () => {
  const round = compiled(aLesson([anInformation('aller', 'retour'), anInformation('retour', 'aller')]));
  const { configurations, complete } = explore(createEngine(round));
  expect(configurations.map(({ scene, edges }) => [scene.id, edges[0]?.to])).toEqual([
    ['aller', 1],
    ['retour', 0],
  ]);
  expect(complete).toBe(true);
});

test('keeps apart the values that variables can have at one scene', () => {
  const choices = [aChoice('a', 'good', { set: { porte: true } }), aChoice('b', 'wrong')];
  const lesson = aLesson([aQuestion('q', 0, 'fin', { choices }), anEnding('fin')], {
    porte: { type: 'boolean', initial: false },
  });
  const { configurations } = explore(createEngine(compiled(lesson)));
  expect(configurations.filter(({ phase }) => phase === 'ends').map(({ progress }) => progress.values)).toEqual([
    { porte: true },
    { porte: false },
  ]);
});

test('keeps apart what the gas of a simulated room can be, and joins ways that left it', () => {
  const { configurations } = explore(createEngine(compiledGasLesson()));
  const gasAt = (scene: string) =>
    configurations.filter((at) => at.scene.id === scene && at.phase === 'asks').map(({ progress }) => progress.gas);
  expect(gasAt('seuil')).toHaveLength(2);
  expect(new Set(gasAt('seuil').map((gas) => gas?.hundredths)).size).toBe(2);
  // Open or closed; the four ways through the room have become two.
  expect(new Set(gasAt('rue'))).toEqual(new Set([null]));
  expect(configurations.filter((at) => at.scene.id === 'fin')).toHaveLength(2);
});
