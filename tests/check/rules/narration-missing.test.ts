import { expect, test } from 'vitest';
import { freeze } from '../../../src/check/frozen-decisions.ts';
import type { FrozenRevision } from '../../../src/lesson/module.ts';
import { recordingsFor } from '../../support/recordings.ts';
import { tenSlotLesson } from '../../support/ten-slot-lesson.ts';
import { checkChanged, type Draft, type Files } from '../check-fixture.ts';

const publish = ({ lesson, catalogue, revisions }: Files): void => {
  catalogue.modules[0]!.status = 'active';
  revisions.push(structuredClone(freeze(lesson)) as Draft<FrozenRevision>);
};

const missingIn = (change: (files: Files) => void): readonly string[] => {
  const { found, messages } = checkChanged((files) => {
    files.isReadAloud = false;
    change(files);
  });
  return messages.filter((_, index) => found[index]!.startsWith('narration-missing'));
};

test('counts the texts of a published lesson that have no voice, and names the first', () => {
  const count = Object.keys(recordingsFor(tenSlotLesson())).length;
  expect(missingIn(publish)).toEqual([expect.stringContaining(`Textes sans voix : ${count} (« arrivee »,`)]);
});

test('names the one that is missing', () => {
  const messages = missingIn((files) => {
    publish(files);
    Object.assign(files.recordings, recordingsFor(tenSlotLesson(), { arrivee: null }));
  });
  expect(messages).toEqual(['Textes sans voix : 1 (« arrivee »).']);
});

test('waits until the lesson is published', () => {
  expect(missingIn(() => undefined)).toEqual([]);
});
