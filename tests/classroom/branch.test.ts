import { expect, test } from 'vitest';
import { branchesAt } from '../../src/classroom/branch.ts';
import { isDecision, playOf } from '../../src/kinds/index.ts';
import { aLesson, anEngine, compiled, play } from '../support/lesson-builder.ts';
import {
  aCall,
  aLogEntry,
  aMatch,
  anEnding,
  anEquip,
  anObservation,
  anOrder,
  aQuestion,
  aReading,
  aSelection,
} from '../support/scene-builder.ts';

const SCENES = [
  aQuestion('un', 0, 'deux'),
  aSelection('deux', 1, 'trois'),
  anOrder('trois', 2, 'quatre'),
  anEquip('quatre', 3, 'cinq'),
  anObservation('cinq', 4, 'six'),
  aMatch('six', 5, 'sept'),
  aReading('sept', 6, 'huit'),
  aCall('huit', 7, 'neuf'),
  aLogEntry('neuf', 8, 'fin'),
  anEnding('fin'),
];
const engine = anEngine(compiled(aLesson(SCENES)));
const GOOD = ['a', 'ab', 'abcd', 'ab', 'ab', 'xyx', 'a', 'xabcd', 'ace'];

test.each(SCENES.slice(0, -1).map(({ id, kind }, place) => ({ id, kind, place })))(
  'every outcome of $kind can be looked at, with an answer that has it',
  ({ id, place }) => {
    const scene = engine.lesson.scenes[id]!;
    if (!isDecision(scene)) throw new Error(`${id} asks nothing`);
    const at = play(
      engine,
      GOOD.slice(0, place).map((_, before) => goodAt(before)),
    );
    expect(at.state).toBe(id);
    const branches = branchesAt(engine, at);
    expect(branches.map(({ key }) => key).sort()).toEqual(Object.keys(playOf(scene).outcomes(scene)).sort());
    for (const { key, response, verdict } of branches) {
      const shown = engine.advance(at, { type: 'answer', response })!;
      expect(shown.state).toBe(`${id}/${key}`);
      expect(engine.outcomeAt(shown)?.verdict).toBe(verdict);
    }
  },
);

/** The plainest good answer to the scene at a place. */
function goodAt(place: number): string {
  const scene = engine.lesson.scenes[SCENES[place]!.id]!;
  if (!isDecision(scene)) throw new Error(`${scene.id} asks nothing`);
  const letters = playOf(scene).letters(scene, () => true);
  return playOf(scene)
    .answers(scene, letters)
    .find(({ response }) => {
      const key = playOf(scene).judge(scene, response, letters);
      return key !== null && playOf(scene).outcomes(scene)[key]?.verdict === 'good';
    })!.response;
}

test('the outcome of what the class answered has that very answer, the others one that is near it', () => {
  const at = play(engine, [goodAt(0)]);
  expect(branchesAt(engine, at, 'ac').map(({ verdict, response }) => `${verdict} ${response}`)).toEqual([
    'good ab',
    'acceptable a',
    'wrong ac',
    'fatal acd',
  ]);
});

test('nothing can be looked at where nothing is asked', () => {
  const shown = engine.advance(engine.start(), { type: 'answer', response: 'a' })!;
  expect(branchesAt(engine, shown)).toEqual([]);
});
