import { expect, test } from 'vitest';
import { mp3Seconds } from '../../../src/build/voices/mp3-seconds.ts';
import { silentMp3 } from './silent-mp3.ts';

test('frames are counted', () => {
  expect(mp3Seconds(silentMp3(100))).toBeCloseTo(3.6);
});

test('a first frame that only tells about the others lasts no time', () => {
  const told = Buffer.from(silentMp3(1));
  told.write('Xing', 13, 'latin1');
  expect(mp3Seconds(Buffer.concat([told, silentMp3(100)]))).toBeCloseTo(3.6);
});

test('tags before the sound are skipped, whatever comes after it is left', () => {
  const tag = Buffer.concat([Buffer.from('ID3\x04\x00\x00\x00\x00\x01\x02', 'latin1'), Buffer.alloc(130)]);
  expect(mp3Seconds(Buffer.concat([tag, silentMp3(50), Buffer.from('TAG et la suite')]))).toBeCloseTo(1.8);
});

test('frames of MPEG 1, at 128 kbit/s and 44.1 kHz, padded or not', () => {
  const frame = (padding: number) =>
    Buffer.concat([Buffer.from([0xff, 0xfb, 0x90 | (padding << 1), 0xc0]), Buffer.alloc(413 + padding)]);
  expect(mp3Seconds(Buffer.concat([frame(0), frame(1), frame(1)]))).toBeCloseTo((3 * 1152) / 44_100);
});

test('another file lasts no time', () => {
  expect(mp3Seconds(Buffer.from('RIFF…WAVE'))).toBe(0);
});
