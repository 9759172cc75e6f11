import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { DEFAULT_OPTIONS } from '../../src/lesson/options.ts';
import { mediaOf } from '../../src/package/media-of.ts';
import { recordingsFor } from '../support/recordings.ts';
import { tenSlotFacts, tenSlotLesson } from '../support/ten-slot-lesson.ts';

const lesson = tenSlotLesson();
const compiled = (recordings = recordingsFor(lesson), options = {}) =>
  compile(lesson, tenSlotFacts(), { ...DEFAULT_OPTIONS, ...options }, { recordings });

test('each text that was recorded has its file, its cues and its length', () => {
  const { narration } = compiled();
  expect(narration?.arrivee).toEqual({ file: 'voices/modele/fr/arrivee.mp3', at: [0, 20, 40, 60], seconds: 8 });
  expect(mediaOf(compiled())).toContain('voices/modele/fr/arrivee.mp3');
});

test.each([
  ['says other words', { text: 'zzzzzzz' }],
  ['was replaced since', { isReplaced: true }],
  ['has no cues', { at: null }],
  ['has a cue too many', { at: [0, 10, 20] }],
])('a recording that %s is left out', (_, change) => {
  const { narration } = compiled(recordingsFor(lesson, { arrivee: change }));
  expect(narration).not.toHaveProperty('arrivee');
  expect(Object.keys(narration!).length).toBe(Object.keys(recordingsFor(lesson)).length - 1);
});

test('the teacher can leave the voice out, and a lesson that nobody read has none', () => {
  expect(compiled(recordingsFor(lesson), { narration: false })).not.toHaveProperty('narration');
  expect(compiled({})).not.toHaveProperty('narration');
});

test('a text that a teacher changed loses its voice, and no other does', () => {
  const texts = { [lesson.id]: { 'scenes.arrivee.text': 'Ici, on entre par la cour.' } };
  const own = compiled(recordingsFor(lesson), { texts });
  expect(own.scenes.arrivee?.text).toBe('Ici, on entre par la cour.');
  expect(own.narration).not.toHaveProperty('arrivee');
  expect(Object.keys(own.narration!).length).toBe(Object.keys(compiled().narration!).length - 1);
});

test('the texts of other lessons and the list of lessons do not travel with a package', () => {
  const { options } = compiled(undefined, { lessons: ['modele'], texts: { autre: { title: 'Autre' } } });
  expect(options).toEqual(DEFAULT_OPTIONS);
});
