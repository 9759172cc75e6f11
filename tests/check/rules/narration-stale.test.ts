import { expect, test } from 'vitest';
import type { Scene } from '../../../src/kinds/index.ts';
import type { Lesson } from '../../../src/lesson/lesson.ts';
import type { Recording } from '../../../src/lesson/voice.ts';
import { recordingsFor } from '../../support/recordings.ts';
import type { Draft } from '../check-fixture.ts';
import { checkChanged, type Files, sceneOf } from '../check-fixture.ts';

const record = (
  { lesson, recordings, mediaFiles, credits }: Files,
  changes: Record<string, Partial<Recording>> = {},
) => {
  const made = recordingsFor(lesson as Lesson<Scene>, changes);
  Object.assign(recordings, structuredClone(made) as Draft<typeof made>);
  for (const { file } of Object.values(made)) mediaFiles.add(file);
  credits.push({ file: 'voices/modele/fr/*', author: 'essai', licence: 'CC0', origin: 'essai' });
};

test('finds nothing while every voice says what is written', () => {
  expect(checkChanged(record).found).toEqual([]);
});

test('finds a text that changed since it was read', () => {
  const { found, messages } = checkChanged((files) => {
    record(files);
    sceneOf(files.lesson, 'arrivee').text = 'Tout autre chose.';
  });
  expect(found).toEqual(['narration-stale voices.json arrivee']);
  expect(messages[0]).toContain('ne dit plus ce qui est écrit');
});

test('typography makes no voice stale', () => {
  const { found } = checkChanged((files) => {
    record(files);
    sceneOf(files.lesson, 'arrivee').title = `**${sceneOf(files.lesson, 'arrivee').title}**`;
  });
  expect(found).toEqual([]);
});

test('finds a file that was replaced, and cues that do not follow the sentences', () => {
  const { found, messages } = checkChanged((files) => {
    record(files, { arrivee: { isReplaced: true }, porte: { at: [0] } });
  });
  expect(found).toEqual(['narration-stale voices.json arrivee', 'narration-stale voices.json porte']);
  expect(messages[0]).toContain('remplacé');
  expect(messages[1]).toContain('repère');
});
