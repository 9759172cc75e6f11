import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { captionsFault, sizeFault, videoFault } from '../../src/assembly/class-files.ts';

const MP4 = Uint8Array.of(0, 0, 0, 24, ...strToU8('ftypisom'));
const CUE = '00:00.000 --> 00:01.000\nOn repère la vanne.\n';

test('a video is known by its first bytes, not by its name', () => {
  expect(videoFault('a.mp4', MP4)).toBeNull();
  for (const bytes of [strToU8('Bonjour à tous'), new Uint8Array()]) {
    expect(videoFault('a.mp4', bytes)?.message).toMatch(/«\sa\.mp4\s» n’est pas une vidéo MP4/);
  }
});

test('20 MB are the most, and the size is told', () => {
  expect(sizeFault('a.mp4', 20_000_000)).toBeNull();
  expect(sizeFault('a.mp4', 20_000_001)?.message).toMatch(/pèse 21\sMo\s: 20 au plus/);
});

test.each([
  ['are no WebVTT', `1\n${CUE}`, /n’est pas un fichier de sous-titres WebVTT/],
  ['have times that cannot be read', `WEBVTT\n\n${CUE}\n00:01,000 --> 00:02,000\nOui.\n`, /ligne 6\s: ces temps/],
  ['have no caption', 'WEBVTT\n', /ne contient aucun sous-titre/],
  ['were written in Latin-1', Uint8Array.of(...strToU8(`WEBVTT\n\n${CUE}`), 0xe9), /n’est pas en UTF-8/],
])('captions that %s are refused in words', (_, content, message) => {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  expect(captionsFault('a.vtt', bytes)?.message).toMatch(message);
});

test('captions are accepted with a mark of order, Windows line ends, notes and settings', () => {
  const text = `\uFEFFWEBVTT\n\nNOTE bonjour\n\n1\n00:00.000 --> 00:01.000 align:start\nOui.\n`;
  expect(captionsFault('a.vtt', strToU8(text.replaceAll('\n', '\r\n')))).toBeNull();
});
