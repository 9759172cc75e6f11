import { describe, expect, test } from 'vitest';
import type { SessionView } from '../../../src/session/view.ts';
import { stringsFor } from '../../../src/strings/strings.ts';
import { titleWords } from '../../../src/ui/title/title-words.ts';
import { anEngine, play } from '../../support/lesson-builder.ts';
import { aView } from '../a-view.ts';

const engine = anEngine();
const both = [stringsFor('fr'), stringsFor('en')];
const fr = stringsFor('fr');

const words = (more?: Partial<SessionView>, strings = fr) => titleWords(aView(engine, more), engine, strings);
const OFFER = { at: 0, decided: 2, finished: false, isSent: false, isElsewhere: false };

test('a first launch begins, with nothing more to say', () => {
  expect(words()).toMatchObject({ button: 'Commencer', place: '', notices: [] });
});

test('a resumed run says where it goes on', () => {
  const progress = play(engine, ['a', 'ab']);
  expect(words({ resumed: true, progress })).toMatchObject({
    button: 'Reprendre',
    place: 'Tu en étais à la situation 3 sur 3.',
    notices: [],
  });
});

test('a finished run leads back to its debrief', () => {
  const progress = play(engine, ['a', 'ab', 'abcd', 'a']);
  expect(words({ resumed: true, progress }).button).toBe('Revoir mon bilan');
});

describe.each(both)('in $language', (strings) => {
  const { notice, review } = strings;
  const noticesOf = (more: Partial<SessionView>) => words(more, strings).notices;
  const passed = play(engine, ['a', 'ab', 'abcd', 'a']);
  const final = { replay: 'training', counts: false, progress: passed } as const;
  const previewed = { mode: 'browse', saving: 'not_recorded', counts: false } as const;
  const reread = { mode: 'review', saving: 'not_recorded', counts: false } as const;

  test.each([
    ['nobody records', { link: 'none', saving: 'on_device' }, [notice.untracked]],
    ['it is only looked at', previewed, [notice.browse]],
    ['it is reread', reread, [notice.review]],
    ['it gives no credit', { saving: 'not_recorded', counts: false }, [notice.notCredited]],
    ['the LMS gives no credit', { isCredited: false }, [notice.notCredited]],
    ['it was passed before', final, [notice.training]],
    ['it was failed before', { ...final, progress: engine.start() }, [notice.over]],
    ['the device had more than the LMS', { held: 'recovered', resumed: true }, [notice.recovered]],
    ['earlier answers came back damaged', { held: 'damaged' }, [notice.damaged]],
    ['what came back is foreign', { held: 'foreign' }, [notice.foreign]],
    ['a newer player is needed', { held: 'newer', saving: 'not_recorded', counts: false }, [notice.newer]],
    ['answers are damaged and the score is final', { held: 'damaged', ...final }, [notice.damaged, notice.training]],
    ['a preview came back foreign', { held: 'foreign', ...previewed }, [notice.foreign, notice.browse]],
    ['a newer player is previewed', { held: 'newer', ...previewed }, [notice.newer, notice.browse]],
    ['what is reread cannot be read', { held: 'damaged', ...reread }, [review.unreadable]],
    ['answers went from the device to a review', { held: 'recovered', ...reread }, [notice.review]],
  ] as const)('when %s, the title says so', (_when, more, expected) => {
    expect(noticesOf(more)).toEqual(expected);
  });

  test('where the lesson cannot begin, the title says that and nothing else', () => {
    for (const link of ['stale', 'second'] as const) {
      const blocked = words({ link, saving: 'not_recorded', counts: false, held: 'damaged' }, strings);
      expect(blocked).toMatchObject({ button: '', place: '', notices: [notice[link]] });
    }
  });

  test('an offer stands in the place of « Commencer », and nothing says yet that the lesson starts again', () => {
    expect(words({ offer: OFFER, held: 'damaged' }, strings)).toMatchObject({ button: '', place: '', notices: [] });
  });

  test('once the offer is taken up nothing says that the lesson starts again', () => {
    expect(noticesOf({ held: 'foreign', resumed: true })).toEqual([]);
  });
});

test('who sees the answers is said as it is: a teacher, or nobody', () => {
  expect(words().recorded).toBe(fr.title.recorded);
  expect(words({ link: 'none', saving: 'on_device' }).recorded).toBe(fr.title.recordedNowhere);
});

test('a device that keeps nothing is not said to keep anything, unless it gave something back', () => {
  expect(words({ link: 'none', saving: 'untracked' }).recorded).toBe(fr.title.recordedForNow);
  expect(words({ link: 'none', saving: 'untracked', resumed: true }).recorded).toBe(fr.title.recordedNowhere);
});
