import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { call } from '../../../src/kinds/call/play.ts';
import type { CallScene } from '../../../src/kinds/call/scene.ts';
import { order } from '../../../src/kinds/order/play.ts';
import { aCall } from '../../support/scene-builder.ts';
import { expectFairAnswers } from '../expect-fair-answers.ts';

/** x is the good number, y an acceptable one, z a wrong one; a is said first, then b, c and d; 4 for good, 2 for acceptable. */
const scene = aCall('appel', 0, 'fin');
const OFFERED = 'xyzabcd';

test('offers every number, then every part of the message', () => {
  expect(call.letters(scene, () => false)).toBe(OFFERED);
});

test('is made of its numbers and of the parts of its message, each with what is said back', () => {
  expect(call.parts(scene).map(({ letter, path, reply }) => [letter, path.join('.'), reply])).toEqual([
    ['x', 'numbers.0', 'Pompiers, j’écoute.'],
    ['y', 'numbers.1', 'Urgence gaz, bonjour.'],
    ['z', 'numbers.2', 'Ce numéro ne répond pas.'],
    ['a', 'items.0', 'D’accord.'],
    ['b', 'items.1', undefined],
    ['c', 'items.2', undefined],
    ['d', 'items.3', undefined],
  ]);
});

describe('judge', () => {
  test.each([
    ['xabcd', 'good', 'the good number, everything in its place'],
    ['yabcd', 'acceptable', 'an acceptable number, everything in its place'],
    ['zabcd', 'wrong', 'a wrong number, everything in its place'],
    ['xabdc', 'acceptable', 'the good number, two parts in place'],
    ['yabdc', 'acceptable', 'an acceptable number, two parts in place'],
    ['xbacd', 'wrong', 'another part is said first, though two are in place'],
    ['zbdca', 'wrong', 'nothing is right'],
  ])('finds %s %s: %s', (response, verdict) => {
    expect(call.judge(scene, response, OFFERED)).toBe(verdict);
  });

  test.each([
    ['nothing', ''],
    ['a number alone', 'x'],
    ['a message to nobody', 'abcd'],
    ['an unfinished message', 'xabc'],
    ['two numbers', 'xyabcd'],
    ['a part twice', 'xabccd'],
    ['the number last', 'abcdx'],
    ['a number that is not offered', 'wabcd'],
  ])('takes %s for no answer', (_, response) => {
    expect(call.judge(scene, response, OFFERED)).toBeNull();
  });

  test('is never better than the number, nor than the order of the message', () => {
    const POINTS = { good: 2, acceptable: 1, wrong: 0 };
    const points = (verdict: string | null) => POINTS[verdict as keyof typeof POINTS];
    const asOrder = { ...scene, kind: 'order' } as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...scene.numbers),
        fc.shuffledSubarray([...'abcd'], { minLength: 4 }),
        (number, said) => {
          const message = said.join('');
          const alone = points(order.judge(asOrder, message, 'abcd'));
          expect(points(call.judge(scene, number.letter + message, OFFERED))).toBe(
            Math.min(alone, POINTS[number.verdict]),
          );
        },
      ),
    );
  });
});

test('gives each verdict the outcome of that name', () => {
  const verdicts = Object.entries(call.outcomes(scene)).map(([key, { verdict }]) => [key, verdict]);
  expect(verdicts).toEqual([
    ['good', 'good'],
    ['acceptable', 'acceptable'],
    ['wrong', 'wrong'],
  ]);
});

test('has an answer for each number and each order of the message, all as likely', () => {
  expectFairAnswers(call, scene, OFFERED, 3 * 24);
});

test('stays small for the exploration: five numbers and five parts are 600 answers', () => {
  const [first] = scene.numbers;
  const [part] = scene.items;
  const largest: CallScene = {
    ...scene,
    numbers: [...'vwxyz'].map((letter) => ({ ...first!, id: `numero_${letter}`, letter })),
    items: [...'abcde'].map((letter, index) => ({ ...part!, id: `partie_${letter}`, letter, rank: index + 1 })),
  };
  expectFairAnswers(
    call,
    largest,
    call.letters(largest, () => true),
    600,
  );
});

test('closes nothing', () => {
  expect(call.closes(scene, 'zbdca')).toBe('');
});

describe('interaction', () => {
  test('is a sequence: the number, then the parts', () => {
    expect(call.interaction(scene)).toEqual({ type: 'sequencing', patterns: ['xabcd'] });
  });

  test('names every good number with every good order, the right order first', () => {
    const [good, other] = scene.numbers;
    const free: CallScene = {
      ...scene,
      numbers: [good!, { ...other!, verdict: 'good' }],
      items: scene.items.map((item) => (item.letter === 'c' ? { ...item, rank: 2 } : item)),
    };
    const { patterns } = call.interaction(free);
    expect(patterns[0]).toBe('xabcd');
    expect([...patterns].sort()).toEqual(['xabcd', 'xacbd', 'yabcd', 'yacbd']);
  });

  test('names at most ten good answers', () => {
    const { first: _first, ...free } = scene;
    const anyOrder: CallScene = { ...free, items: scene.items.map((item) => ({ ...item, rank: 1 })) };
    const { patterns } = call.interaction(anyOrder);
    expect(new Set(patterns).size).toBe(10);
    expect(patterns).toHaveLength(10);
  });
});
