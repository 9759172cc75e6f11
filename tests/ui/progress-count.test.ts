import { expect, test } from 'vitest';
import { countProgress } from '../../src/ui/progress-count.ts';
import { anEngine, play } from '../support/lesson-builder.ts';

const engine = anEngine();
const countAt = (progress: ReturnType<typeof engine.start>) =>
  countProgress(engine.lesson, progress, engine.sceneAt(progress));

test('an opening that asks nothing counts as the first situation', () => {
  expect(countAt(engine.start())).toEqual({ done: 0, current: 1, total: 3 });
});

test('a situation stays at hand through its consequence and after a fatal answer', () => {
  const asked = play(engine, []);
  const fatal = engine.advance(asked, { type: 'answer', response: 'c' })!;
  const back = engine.advance(fatal, { type: 'continue' })!;
  for (const progress of [asked, fatal, back]) expect(countAt(progress)).toMatchObject({ done: 0, current: 1 });
  expect(countAt(play(engine, ['a']))).toMatchObject({ done: 1, current: 2 });
});

test('a decision without a slot and the ending never count beyond the last situation', () => {
  const bonus = play(engine, ['a', 'ab', 'abcd']);
  expect(engine.sceneAt(bonus).id).toBe('bonus');
  expect(countAt(bonus)).toEqual({ done: 3, current: 3, total: 3 });
  expect(countAt(play(engine, ['a'], bonus))).toEqual({ done: 3, current: 3, total: 3 });
});
