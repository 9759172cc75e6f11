import { expect, test } from 'vitest';
import { tellRun } from '../../../src/ui/debrief/told.ts';
import { anEngine, play } from '../../support/lesson-builder.ts';

const engine = anEngine();

test('a run is told decision by decision, a fatal answer followed by the one that replaced it', () => {
  const told = tellRun(engine, play(engine, ['c', 'd', 'a', 'ab', 'abcd', 'b']));
  expect(told.map(({ scene, answers }) => [scene.id, answers.map(({ outcome }) => outcome.verdict)])).toEqual([
    ['q1', ['fatal', 'good']],
    ['choix', ['good']],
    ['ordre', ['good']],
    ['bonus', ['wrong']],
  ]);
});

test('each decision knows what the world was when it was asked', () => {
  const told = tellRun(engine, play(engine, ['a', 'ab', 'abcd', 'a']));
  expect(told.map(({ values }) => values)).toEqual([
    { porte: false },
    { porte: true },
    { porte: true },
    { porte: true },
  ]);
});

test('a decision carries its label, and without a slot its title', () => {
  const told = tellRun(engine, play(engine, ['a', 'ab', 'abcd', 'a']));
  expect(told.map(({ label, isScored }) => [label, isScored])).toEqual([
    ['s_q1', true],
    ['s_choix', true],
    ['s_ordre', true],
    ['Question bonus', false],
  ]);
});

test('a run left after a fatal answer tells that answer', () => {
  const fatal = engine.advance(play(engine, []), { type: 'answer', response: 'c' })!;
  expect(tellRun(engine, fatal).map(({ answers }) => answers.map(({ response }) => response))).toEqual([['c']]);
});

test('a run without answers tells nothing', () => {
  expect(tellRun(engine, engine.start())).toEqual([]);
});
