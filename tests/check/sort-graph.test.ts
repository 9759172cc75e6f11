import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explore } from '../../src/check/explore.ts';
import { sortGraph } from '../../src/check/sort-graph.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { aLesson, compiled } from '../support/lesson-builder.ts';
import { aChoice, anEnding, anInformation, aQuestion } from '../support/scene-builder.ts';
import { aRandomLesson } from './random-lesson.ts';

test('puts every configuration once, after all those that lead to it', () => {
  fc.assert(
    fc.property(aRandomLesson, (lesson) => {
      const { configurations } = explore(createEngine(lesson));
      const { order, cycles } = sortGraph(configurations);
      expect(cycles).toEqual([]);
      expect([...order!].sort((one, other) => one - other)).toEqual([...configurations.keys()]);
      const rank = new Map(order!.map((position, index) => [position, index]));
      for (const [from, { edges }] of configurations.entries()) {
        for (const { to } of edges) expect(rank.get(from)).toBeLessThan(rank.get(to)!);
      }
    }),
    { numRuns: 30 },
  );
});

test('lists the ways round, and then gives no order', () => {
  const choices = [
    aChoice('a', 'good'),
    aChoice('b', 'wrong', { next: 'debut' }),
    aChoice('c', 'wrong', { next: 'q1' }),
  ];
  const scenes = [anInformation('debut', 'q1'), aQuestion('q1', 0, 'fin', { choices }), anEnding('fin')];
  const { configurations } = explore(createEngine(compiled(aLesson(scenes))));
  const { order, cycles } = sortGraph(configurations);
  expect(order).toBeNull();
  const rounds = cycles.map((cycle) => cycle.map((position) => configurations[position]!.progress.state).join(' '));
  expect(rounds).toEqual(['debut q1 q1/b', 'q1/c q1']);
});
