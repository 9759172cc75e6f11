import fc from 'fast-check';
import { expect, test } from 'vitest';
import { estimateCues } from '../../../src/build/voices/cues.ts';

test('longer sentences are given more time', () => {
  const cues = estimateCues(['Sors.', 'Ne touche à aucun interrupteur.'], 4.1);
  expect(cues[0]!.start).toBe(0);
  expect(cues[0]!.end).toBeCloseTo(0.91, 1);
});

test('cues follow each other from the beginning to the end', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string(), { minLength: 1 }),
      fc.double({ min: 0.1, max: 60, noNaN: true }),
      (texts, seconds) => {
        const cues = estimateCues(texts, seconds);
        expect(cues.map(({ text }) => text)).toEqual(texts);
        expect(cues.slice(1).map(({ start }) => start)).toEqual(cues.slice(0, -1).map(({ end }) => end));
        expect(cues.at(-1)!.end).toBeCloseTo(seconds);
      },
    ),
  );
});
