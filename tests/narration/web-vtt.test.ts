import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readVtt, writeVtt } from '../../src/narration/web-vtt.ts';

const times = fc.integer({ min: 0, max: 40_000_000 }).map((milliseconds) => milliseconds / 1000);
const words = fc
  .string({ unit: fc.constantFrom(...'aé &<>;-«», 1'), minLength: 1, maxLength: 30 })
  .filter((text) => text.trim() !== '' && !text.includes('-->'));

test('what is written is read again', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ start: times, end: times, text: words })), (cues) => {
      expect(readVtt(writeVtt(cues))).toEqual(cues);
    }),
  );
});

test('a file is WebVTT, one cue per sentence', () => {
  expect(writeVtt([{ start: 0, end: 1.25, text: 'Une drôle d’odeur' }])).toBe(
    'WEBVTT\n\n00:00:00.000 --> 00:00:01.250\nUne drôle d’odeur\n',
  );
});

test('what other editors add is left out', () => {
  const text =
    '\uFEFFWEBVTT - voix\r\nKind: captions\r\n\r\nNOTE relu\r\n\r\n1\r\n00:01.000 --> 00:02.500 align:start\r\n<v Nadia>Tu sens\r\nça ?\r\n';
  expect(readVtt(text)).toEqual([{ start: 1, end: 2.5, text: 'Tu sens ça ?' }]);
});

test('another file is none', () => {
  expect(readVtt('1\n00:00:01,000 --> 00:00:02,000\nSous-titre')).toBeNull();
});
