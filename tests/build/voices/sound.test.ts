import { expect, test } from 'vitest';
import { RATE, readWav, silence, trim } from '../../../src/build/voices/sound.ts';

const aWav = (samples: readonly number[], rate = RATE): Uint8Array => {
  const bytes = Buffer.alloc(44 + 2 * samples.length);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(rate, 24);
  bytes.writeUInt16LE(16, 34);
  for (const [index, sample] of samples.entries()) bytes.writeInt16LE(sample, 44 + 2 * index);
  return bytes;
};

test('samples of a WAV are read, and another rate is refused', () => {
  expect([...readWav(aWav([1, -2, 32_767, -32_768]))]).toEqual([1, -2, 32_767, -32_768]);
  expect(() => readWav(aWav([1], 22_050))).toThrow('another format');
});

test('silence around the words goes, but for a breath', () => {
  const words = new Int16Array(3 * RATE);
  words.fill(5000, RATE, 2 * RATE);
  expect(trim(words).length / RATE).toBeCloseTo(1.08, 2);
  expect(trim(silence(1))).toHaveLength(0);
});
