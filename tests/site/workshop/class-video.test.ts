import { expect, test } from 'vitest';
import { DEFAULT_OPTIONS } from '../../../src/lesson/options.ts';
import { parseOptions } from '../../../src/parse/parse-options.ts';
import {
  CONSENT_FIELD,
  consentKey,
  consentMistakes,
  portableName,
  videoMistakes,
  videoSize,
} from '../../../src/site/workshop/model/class-video.ts';

const VIDEO = { file: 'visite.mp4', captions: 'visite.vtt', credit: 'Classe de 2de MS' };
const FILES = { 'gaz_co/visite.mp4': new Uint8Array(300), 'gaz_co/visite.vtt': new Uint8Array(20) };
const fields = (changes: Partial<typeof VIDEO>, files: Parameters<typeof videoMistakes>[2]) =>
  videoMistakes('gaz_co', { ...VIDEO, ...changes }, files).map(({ field }) => field);

test.each([
  ['Ma vidéo (finale) été.MP4', 'ma-video-finale-ete.mp4'],
  ['2026.11.27 visite.mp4', '2026-11-27-visite.mp4'],
  ['READ ME readme.mp4', 'read-me-lisez-moi.mp4'],
  ['日本.mp4', 'video.mp4'],
])('« %s » is kept as %s, which an options file may name', (given, expected) => {
  const name = portableName(given, 'file');
  expect(name).toBe(expected);
  const text = JSON.stringify({ videos: { gaz_co: { ...VIDEO, file: name } } });
  expect(parseOptions(text, 'options.json').ok).toBe(true);
});

test('what a video lacks is said at its field; files that were not looked for are not missed', () => {
  expect(fields({}, FILES)).toEqual([]);
  expect(fields({}, {})).toEqual(['video-gaz_co-file', 'video-gaz_co-captions']);
  expect(fields({}, null)).toEqual([]);
  expect(fields({ captions: '', credit: ' ' }, FILES)).toEqual(['video-gaz_co-captions', 'video-gaz_co-credit']);
});

test('an agreement is about the videos it was given for, and is asked for lessons with one alone', () => {
  const options = { ...DEFAULT_OPTIONS, videos: { gaz_co: VIDEO } };
  const key = consentKey(options.videos);
  expect(consentMistakes(options, ['gaz_co'], '').map(({ field }) => field)).toEqual([CONSENT_FIELD]);
  expect(consentMistakes(options, ['gaz_co'], key)).toEqual([]);
  expect(
    consentMistakes({ videos: { gaz_co: { ...VIDEO, file: 'autre.mp4' } } } as typeof options, ['gaz_co'], key),
  ).toHaveLength(1);
  expect(consentMistakes(options, ['gaz_odeur'], '')).toEqual([]);
});

test('a package grows by its video once both files are there', () => {
  expect(videoSize('gaz_co', VIDEO, FILES)).toBe(300);
  expect(videoSize('gaz_co', VIDEO, { 'gaz_co/visite.mp4': new Uint8Array(300) })).toBe(0);
});
