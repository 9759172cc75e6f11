import { describe, expect, test } from 'vitest';
import { aLesson, anEngine, compiled, everyKind, play } from '../support/lesson-builder.ts';
import { aChoice, anEnding, aQuestion } from '../support/scene-builder.ts';

const continued = { type: 'continue' } as const;
const answered = (response: string) => ({ type: 'answer', response }) as const;

describe('advance', () => {
  test('goes from a scene to what followed from its answer, then to the next scene', () => {
    const engine = anEngine();
    const asked = engine.advance(engine.start(), continued)!;
    expect(asked.state).toBe('q1');
    const shown = engine.advance(asked, answered('a'))!;
    expect(shown.state).toBe('q1/a');
    expect(engine.outcomeAt(shown)?.consequence).toBe('Conséquence a.');
    expect(engine.advance(shown, continued)?.state).toBe('choix');
  });

  test('changes variables when the answer is given, and nothing of the progress it came from', () => {
    const engine = anEngine();
    const asked = engine.advance(engine.start(), continued)!;
    const before = structuredClone(asked);
    expect(engine.advance(asked, answered('a'))?.values).toEqual({ porte: true });
    expect(asked).toEqual(before);
  });

  test.each([
    ['an answer where nothing is asked', [], answered('a')],
    ['a letter that is not offered', ['continue'], answered('z')],
    ['two letters to a question', ['continue'], answered('ab')],
    ['to continue where an answer is asked', ['continue'], continued],
  ])('refuses %s', (_, before, event) => {
    const engine = anEngine();
    const at = before.reduce((progress) => engine.advance(progress, continued)!, engine.start());
    expect(engine.advance(at, event)).toBeNull();
  });

  test('takes the first route whose condition holds', () => {
    const engine = anEngine();
    expect(play(engine, ['a', 'ab', 'abcd']).state).toBe('bonus');
    expect(play(engine, ['b', 'ab', 'abcd']).state).toBe('fin');
  });

  test('offers a choice only while its requirement holds', () => {
    const choices = [aChoice('a', 'good', { requires: { cle: true } }), aChoice('b', 'wrong'), aChoice('c', 'good')];
    const lesson = aLesson([aQuestion('q', 0, 'fin', { choices }), anEnding('fin')], {
      cle: { type: 'boolean', initial: false },
    });
    const engine = anEngine(compiled(lesson));
    expect(engine.offeredAt(engine.start())).toBe('bc');
    expect(engine.advance(engine.start(), answered('a'))).toBeNull();
  });

  test('ends where no event is possible', () => {
    const engine = anEngine();
    const end = play(engine, ['b', 'ab', 'abcd']);
    expect(engine.hasEnded(end)).toBe(true);
    expect(engine.advance(end, continued)).toBeNull();
  });
});

describe('a fatal answer', () => {
  test('leads back to its scene, changes no variable and closes its letter', () => {
    const engine = anEngine();
    const asked = engine.advance(engine.start(), continued)!;
    const fatal = engine.advance(asked, answered('c'))!;
    expect(fatal.values).toEqual(asked.values);
    const back = engine.advance(fatal, continued)!;
    expect(back.state).toBe('q1');
    expect(engine.offeredAt(back)).toBe('abd');
    expect(engine.advance(back, answered('c'))).toBeNull();
  });

  test('stays the first answer, while the one given after it is the accepted one', () => {
    const given = play(anEngine(), ['c', 'd', 'a']).given[0];
    expect(given).toMatchObject({ first: { response: 'c' }, accepted: { response: 'a' }, closed: 'cd' });
  });

  test('of a selection closes only the fatal items', () => {
    const engine = anEngine();
    expect(play(engine, ['b', 'abd']).given[1]).toMatchObject({ closed: 'd', accepted: null });
  });
});

test('every state that a transition names exists', () => {
  const lesson = everyKind();
  const targets = Object.values(lesson.states).flatMap(({ on }) =>
    Object.values(on)
      .flat()
      .map((it) => it.target),
  );
  expect(targets.filter((target) => !lesson.states[target])).toEqual([]);
});
