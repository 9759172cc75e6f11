import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checksum } from '../../src/envelope/checksum.ts';
import { decodeEnvelope, encodeEnvelope } from '../../src/envelope/codec.ts';
import { type Envelope, mintAttempt, mintedAt, type SavedAnswer } from '../../src/envelope/envelope.ts';

const letters = (most: number) => fc.stringMatching(new RegExp(`^[0-9a-z]{1,${most}}$`));

const anAnswer: fc.Arbitrary<SavedAnswer> = fc
  .record({
    trace: fc.nat(999),
    atSeconds: fc.nat(10_000_000),
    latencySeconds: fc.nat(46_655),
    first: letters(10),
    accepted: fc.option(letters(10)),
    closed: letters(4),
  })
  // Letters are closed by a fatal first answer alone, and then the accepted answer is another one or none.
  .map((answer) =>
    answer.accepted === answer.first || answer.closed.length > 3
      ? { ...answer, accepted: answer.first, closed: '' }
      : answer,
  );

const anEnvelope: fc.Arbitrary<Envelope> = fc.record({
  attempt: fc.stringMatching(/^[0-9a-z]{10}$/),
  counter: fc.nat(1_000_000),
  revision: fc.nat(1_000),
  finished: fc.option(
    fc
      .record({
        raw: fc.integer({ min: 0, max: 100 }),
        status: fc.constantFrom('p', 'f', 'c'),
        answers: fc.array(anAnswer, { maxLength: 20 }),
      })
      .map(({ raw, status, answers }) => ({ raw, passed: status === 'p', capped: status === 'c', answers })),
  ),
  current: fc.option(
    fc.record({
      answers: fc.array(anAnswer, { maxLength: 20 }),
      scene: fc.stringMatching(/^[a-z][a-z0-9_]{1,39}$/),
      shown: fc.constantFrom('scene' as const, 'outcome' as const),
    }),
  ),
});

describe('an envelope', () => {
  test('comes back from suspend data as it was', () => {
    fc.assert(
      fc.property(anEnvelope, (envelope) => {
        expect(decodeEnvelope(encodeEnvelope(envelope))).toEqual({ kind: 'envelope', envelope });
      }),
    );
  });

  test('is written in characters that every LMS keeps', () => {
    fc.assert(
      fc.property(anEnvelope, (envelope) => {
        expect(encodeEnvelope(envelope)).toMatch(/^[0-9a-z._~-]+$/);
      }),
    );
  });

  test('that was cut anywhere is never read as another one', () => {
    fc.assert(
      fc.property(anEnvelope, fc.double({ min: 0, max: 0.999, noNaN: true }), (envelope, share) => {
        const text = encodeEnvelope(envelope);
        expect(decodeEnvelope(text.slice(0, Math.floor(text.length * share))).kind).toBe('none');
      }),
    );
  });

  test('with one character altered is never read as another one', () => {
    fc.assert(
      fc.property(anEnvelope, fc.nat(), fc.constantFrom(...'0az_~-.'), (envelope, place, character) => {
        const text = encodeEnvelope(envelope);
        const at = place % text.length;
        fc.pre(text[at] !== character);
        expect(decodeEnvelope(text.slice(0, at) + character + text.slice(at + 1)).kind).toBe('none');
      }),
    );
  });
});

describe('decodeEnvelope', () => {
  test.each([
    ['', 'empty'],
    ['{"page":3}', 'foreign'],
  ])('of %j finds none: %s', (text, why) => {
    expect(decodeEnvelope(text)).toEqual({ kind: 'none', why });
  });

  test('of one that was cut knows the attempt that it was written for', () => {
    expect(decodeEnvelope('1.abcdefghij.5.1.~~~~')).toEqual({ kind: 'none', why: 'damaged', attempt: 'abcdefghij' });
  });

  test('takes the text of a later player for what it is, whatever its form and even when it was cut', () => {
    expect(decodeEnvelope('2.abcdefghij.{"x":1}')).toEqual({ kind: 'none', why: 'newer' });
  });

  test('answers to any text whatever', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(decodeEnvelope(text).kind).toBe('none');
      }),
    );
  });
});

/** A checksum tells of accidents alone: what it covers may still be nonsense. */
describe('an envelope whose checksum is right', () => {
  const sealed = (payload: string, version = '1') => {
    const body = `${version}.abcdefghij.5.1.${payload}`;
    return `${body}.${checksum(body)}`;
  };

  test.each([
    ['a score of 100', '2s~p~0_1_1_a~~~', { finished: { raw: 100 } }],
    ['an answer still open', '~~~0_1_1_d__d~hall~s', { current: { answers: [{ accepted: null, closed: 'd' }] } }],
  ])('is read with %s', (_, payload, envelope) => {
    expect(decodeEnvelope(sealed(payload))).toMatchObject({ kind: 'envelope', envelope });
  });

  test.each([
    ['a score above 100', '2t~p~0_1_1_a~~~'],
    ['a score below 0', '-1~p~0_1_1_a~~~'],
    ['no score', '~p~0_1_1_a~~~'],
    ['a status that does not exist', '2s~x~0_1_1_a~~~'],
    ['a finished answer that is none', '2s~p~0_1~~~'],
    ['a current answer that is none', '~~~0_1~hall~s'],
    ['no scene', '~~~0_1_1_a~~s'],
    ['a phase that does not exist', '~~~0_1_1_a~hall~x'],
    ['a section too few', '2s~p~0_1_1_a~~'],
    ['a section too many', '2s~p~0_1_1_a~~~~'],
  ])('is damaged with %s', (_, payload) => {
    expect(decodeEnvelope(sealed(payload))).toEqual({ kind: 'none', why: 'damaged', attempt: 'abcdefghij' });
  });

  test('is newer when a later player wrote it', () => {
    expect(decodeEnvelope(sealed('~~~~~', '2'))).toEqual({ kind: 'none', why: 'newer' });
  });
});

test('an attempt remembers the second at which it was minted', () => {
  const now = Date.UTC(2026, 10, 22, 14, 10, 5);
  const attempt = mintAttempt(now, 0.5);
  expect(attempt).toMatch(/^[0-9a-z]{10}$/);
  expect(mintedAt(attempt)).toBe(now);
});
