import { expect, test } from 'vitest';
import { stringsFor } from '../../src/strings/strings.ts';
import { leftWords } from '../../src/ui/left-words.ts';
import { anEngine } from '../support/lesson-builder.ts';
import { aView } from './a-view.ts';

const fr = stringsFor('fr');
const engine = anEngine();

test.each([
  ['everything was sent', { saving: 'sent' }, fr.left.title, fr.saving.sent, false],
  [
    'answers are still to be sent',
    { saving: 'unsent', keptOnDevice: true, hasUnsent: true },
    fr.left.titleUnsent,
    fr.left.unsentKept,
    true,
  ],
  ['another tab plays', { link: 'second', saving: 'unsent' }, fr.left.titleTaken, fr.notice.second, true],
  ['the page may be out of date', { link: 'stale', saving: 'sent' }, fr.left.titleStale, fr.notice.stale, true],
] as const)('when %s, the last screen says so', (_when, more, title, text, isTrouble) => {
  expect(leftWords(aView(engine, more), fr)).toEqual({ title, text, isTrouble });
});
