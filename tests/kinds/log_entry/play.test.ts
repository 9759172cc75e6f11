import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logEntry } from '../../../src/kinds/log_entry/play.ts';
import type { LogEntryScene } from '../../../src/kinds/log_entry/scene.ts';
import { aLogEntry } from '../../support/scene-builder.ts';
import { expectFairAnswers } from '../expect-fair-answers.ts';

/** Hour: a right, b wrong, required. Place: c right, d wrong. Fact: e right, f right too, g wrong. 3 for good, 2 for acceptable. */
const scene = aLogEntry('registre', 0, 'fin');
const OFFERED = 'abcdefg';

test('offers every option of every field', () => {
  expect(logEntry.letters(scene, () => false)).toBe(OFFERED);
});

test('is made of its options, each in its field', () => {
  expect(logEntry.parts(scene).map(({ letter, path }) => `${letter} ${path.join('.')}`)).toEqual([
    'a fields.0.options.0',
    'b fields.0.options.1',
    'c fields.1.options.0',
    'd fields.1.options.1',
    'e fields.2.options.0',
    'f fields.2.options.1',
    'g fields.2.options.2',
  ]);
});

describe('judge', () => {
  test.each([
    ['ace', 'good', 'every field is right'],
    ['acf', 'good', 'a field has another right option'],
    ['ade', 'acceptable', 'one field is wrong'],
    ['adg', 'wrong', 'two fields are wrong'],
    ['bce', 'wrong', 'the required field is wrong, though two are right'],
  ])('finds %s %s: %s', (response, verdict) => {
    expect(logEntry.judge(scene, response, OFFERED)).toBe(verdict);
  });

  test('finds wrong whatever is below the only threshold', () => {
    const { acceptable: _acceptable, ...outcomes } = scene.outcomes;
    expect(logEntry.judge({ ...scene, outcomes }, 'ade', OFFERED)).toBe('wrong');
  });

  test.each([
    ['nothing', ''],
    ['an empty field', 'ac'],
    ['two options of a field', 'abce'],
    ['an option twice', 'aace'],
    ['letters out of order', 'cae'],
    ['an option of no field', 'acz'],
    ['an option that is not offered', 'bce', 'acdefg'],
  ])('takes %s for no answer', (_, response, offered = OFFERED) => {
    expect(logEntry.judge(scene, response, offered)).toBeNull();
  });

  test('takes exactly the strings that are listed as answers', () => {
    const listed = new Set(logEntry.answers(scene, OFFERED).map(({ response }) => response));
    fc.assert(
      fc.property(fc.subarray([...OFFERED]), (letters) => {
        const response = letters.join('');
        expect(logEntry.judge(scene, response, OFFERED) !== null).toBe(listed.has(response));
      }),
    );
  });
});

test('gives each verdict the outcome of that name', () => {
  const verdicts = Object.entries(logEntry.outcomes(scene)).map(([key, { verdict }]) => [key, verdict]);
  expect(verdicts).toEqual([
    ['good', 'good'],
    ['acceptable', 'acceptable'],
    ['wrong', 'wrong'],
  ]);
});

test.each([
  [OFFERED, 12],
  ['acdefg', 6],
])('has an answer for each line of the letters %s, all as likely', (offered, lines) => {
  expectFairAnswers(logEntry, scene, offered, lines);
});

test('closes nothing', () => {
  expect(logEntry.closes(scene, 'bdg')).toBe('');
});

describe('interaction', () => {
  test('names every right line, the first right options first', () => {
    expect(logEntry.interaction(scene)).toEqual({ type: 'choice', patterns: ['ace', 'acf'] });
  });

  test('writes its letters in alphabetical order, wherever the fields stand', () => {
    const turned: LogEntryScene = { ...scene, fields: [...scene.fields].reverse() };
    expect(logEntry.interaction(turned).patterns).toEqual(['ace', 'acf']);
    expect(logEntry.judge(turned, 'ace', OFFERED)).toBe('good');
  });

  test('names at most ten good answers', () => {
    const free = scene.fields.map((field) => ({
      ...field,
      options: field.options.map((option) => ({ ...option, right: true })),
    }));
    const { patterns } = logEntry.interaction({ ...scene, fields: free });
    expect(new Set(patterns).size).toBe(10);
    expect(patterns).toHaveLength(10);
  });
});
