import { expect, test } from 'vitest';
import { type FoundVoice, planVoices } from '../../../src/build/voices/plan-voices.ts';
import type { Voice } from '../../../src/lesson/voice.ts';
import { spokenHash } from '../../../src/narration/spoken-hash.ts';
import type { NarrationUnit } from '../../../src/narration/units.ts';

const unit: NarrationUnit = { id: 'doute', parts: [{ text: 'Tu sens ça ?' }] };
const voice: Voice = { text: spokenHash(unit), seconds: 2, mp3: 'ours', vtt: 'ours', by: 'synthetic' };
const file: FoundVoice = { mp3: 'ours', cues: 1, vtt: 'ours' };

const deed = (entry: Partial<Voice> | null, found: Partial<FoundVoice> | null, units = [unit]): string =>
  planVoices(
    units,
    entry ? { doute: { ...voice, ...entry } } : {},
    new Map(found ? [['doute', { ...file, ...found }]] : []),
  )
    .map((one) => `${one.id} ${one.deed}`)
    .join();

test.each([
  ['is kept while it says the text', {}, {}, 'keep'],
  ['is made when nothing is there', null, null, 'make'],
  ['is made again when its file is gone', {}, null, 'make'],
  ['is made again when the text changed', { text: 'other' }, {}, 'make'],
  ['is made again when its cues are lost', {}, { cues: null, vtt: '' }, 'make'],
])('a synthetic voice %s', (_, entry, found, expected) => {
  expect(deed(entry, found)).toBe(`doute ${expected}`);
});

test.each([
  ['is entered when the file is unknown', null, {}, 'enter'],
  ['is entered when it replaced a synthetic voice', {}, { mp3: 'hers' }, 'enter'],
  ['is entered, not overwritten, even if the text changed as well', { text: 'other' }, { mp3: 'hers' }, 'enter'],
  ['is entered when it replaced another recording', { by: 'recorded' as const }, { mp3: 'hers' }, 'enter'],
  ['is kept while it says the text', { by: 'recorded' as const }, {}, 'keep'],
  ['is kept but to be recorded again when the text changed', { by: 'recorded' as const, text: 'other' }, {}, 'again'],
  ['gets cues when it has not as many as sentences', { by: 'recorded' as const }, { cues: 3 }, 'cue'],
])('a recording %s', (_, entry, found, expected) => {
  expect(deed(entry, found)).toBe(`doute ${expected}`);
});

test.each([
  ['ours goes', {}, {}, 'remove'],
  ['an entry without file goes', {}, null, 'remove'],
  ['a recording stays', { by: 'recorded' as const }, {}, 'stray'],
  ['a replaced voice stays', {}, { mp3: 'hers' }, 'stray'],
  ['an unknown file stays', null, {}, 'stray'],
])('of files of no text, %s', (_, entry, found, expected) => {
  expect(deed(entry, found, [])).toBe(`doute ${expected}`);
});
