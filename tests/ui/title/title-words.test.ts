import { describe, expect, test } from 'vitest';
import { objectiveScores, scoreOf } from '../../../src/engine/score.ts';
import type { SessionView } from '../../../src/session/view.ts';
import { stringsFor } from '../../../src/strings/strings.ts';
import { titleWords } from '../../../src/ui/title/title-words.ts';
import { anEngine, play } from '../../support/lesson-builder.ts';

const engine = anEngine();
const fr = stringsFor('fr');

function aView(more: Partial<SessionView> = {}): SessionView {
  const progress = more.progress ?? engine.start();
  return {
    screen: 'title',
    link: 'open',
    mode: 'normal',
    resumed: false,
    progress,
    score: scoreOf(engine.lesson, progress),
    objectives: objectiveScores(engine.lesson, progress),
    saving: 'idle',
    replay: 'none',
    counts: true,
    learnerName: '',
    seed: 1,
    ...more,
  };
}
const words = (more?: Partial<SessionView>) => titleWords(aView(more), engine, fr);

test('a first launch begins, with nothing more to say', () => {
  expect(words()).toMatchObject({ button: 'Commencer', place: '', notice: '' });
});

test('a resumed run says where it goes on', () => {
  const progress = play(engine, ['a', 'ab']);
  expect(words({ resumed: true, progress })).toMatchObject({
    button: 'Reprendre',
    place: 'Tu en étais à la situation 3 sur 3.',
    notice: '',
  });
});

test('a finished run leads back to its debrief', () => {
  const progress = play(engine, ['a', 'ab', 'abcd', 'a']);
  expect(words({ resumed: true, progress }).button).toBe('Revoir mon bilan');
});

describe.each([
  ['nobody records', { link: 'none', saving: 'on_device' }, fr.notice.untracked],
  ['it is only looked at', { mode: 'browse', saving: 'not_recorded', counts: false }, fr.notice.browse],
  ['it is reread', { mode: 'review', saving: 'not_recorded', counts: false }, fr.notice.review],
  ['it gives no credit', { saving: 'not_recorded', counts: false }, fr.notice.notCredited],
  ['it was passed before', { replay: 'training', counts: false }, fr.notice.training],
] as const)('when %s', (_when, more, notice) => {
  test('the title says so', () => expect(words(more).notice).toBe(notice));
});

test('out of a page that is an old copy the lesson cannot begin, and the title says what to do', () => {
  expect(words({ link: 'stale', counts: false })).toMatchObject({ button: '', place: '', notice: fr.notice.stale });
});

test('who sees the answers is said as it is: a teacher, or nobody', () => {
  expect(words().recorded).toBe(fr.title.recorded);
  expect(words({ link: 'none' }).recorded).toBe(fr.title.recordedNowhere);
});
