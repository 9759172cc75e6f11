import { beforeEach, describe, expect, test } from 'vitest';
import { createNotebookTracker } from '../../src/notebook/notebook-tracker.ts';
import { type Notebooks, openNotebooks } from '../../src/notebook/notebooks.ts';
import { anAnswer, anInteraction, aReport } from '../tracking/a-report.ts';
import { createFakeShelf, NOON } from './fake-shelf.ts';

let notebooks: Notebooks;
beforeEach(() => {
  notebooks = openNotebooks({ lasting: createFakeShelf(), passing: createFakeShelf(), now: () => NOON });
});

const open = (now = NOON) => createNotebookTracker({ notebooks, lesson: 'gaz_odeur', situations: 12, now: () => now });

const ended = (score: number, sessionSeconds = 600) =>
  aReport({
    suspendData: `ended ${score}`,
    score,
    status: { passed: score >= 70 },
    sessionSeconds,
    interactions: [anInteraction('one', anAnswer())],
    objectives: [
      { id: 'alerter', text: 'Alerter', raw: 100, status: 'passed' },
      { id: 'evacuer', text: 'Évacuer', raw: 20, status: 'failed' },
    ],
  });

test('a lesson under way is taken up again, and says how many situations are decided', async () => {
  const interactions = [anInteraction('one', anAnswer()), anInteraction('two')];
  expect(open().save(aReport({ suspendData: 'one', interactions }), true)).toBe('sent');
  expect(await open().open()).toMatchObject({ link: 'none', suspendData: 'one' });
  expect(notebooks.page('gaz_odeur')).toMatchObject({ decided: 1, situations: 12, finished: null });
});

test('a finished run leaves its day, score, objectives that were reached, and minutes', () => {
  open().save(ended(75, 200), true);
  expect(notebooks.page('gaz_odeur')).toMatchObject({
    decided: 0,
    finished: { day: '2026-11-27', score: 75, passed: true, objectives: ['alerter'], minutes: 3 },
  });
});

test('only a better run replaces a finished one: opened again later, it keeps its day', () => {
  open().save(ended(75), true);
  const later = open(NOON + 48 * 60 * 60 * 1_000);
  later.save(ended(75), true);
  expect(notebooks.page('gaz_odeur')?.finished).toMatchObject({ day: '2026-11-27', score: 75 });
  later.save(ended(90, 660), true);
  expect(notebooks.page('gaz_odeur')?.finished).toMatchObject({ day: '2026-11-29', score: 90 });
});

test('a page left open for hours counts for five minutes, and time adds up over sessions', () => {
  open().save(aReport({ suspendData: 'one', sessionSeconds: 60 }), true);
  const tracker = open();
  tracker.save(aReport({ suspendData: 'two', sessionSeconds: 30 }), true);
  tracker.save(aReport({ suspendData: 'three', sessionSeconds: 30 + 5 * 3_600 }), true);
  expect(notebooks.page('gaz_odeur')?.seconds).toBe(60 + 30 + 300);
});

describe('once somebody else plays', () => {
  test('an open lesson stays that of who opened it, and knows that it is out of date', () => {
    notebooks.become('Léa');
    const tracker = open();
    notebooks.become('Sam');
    tracker.save(ended(90), true);
    expect(notebooks.page('gaz_odeur')).toBe(null);
    expect(tracker.isOutOfDate()).toBe(true);
    notebooks.become('Léa');
    expect(notebooks.page('gaz_odeur')?.finished?.score).toBe(90);
    expect(tracker.isOutOfDate()).toBe(false);
  });

  test('or once its traces were erased', () => {
    const tracker = open();
    expect(tracker.isOutOfDate()).toBe(false);
    tracker.save(ended(90), true);
    notebooks.erase('');
    expect(tracker.isOutOfDate()).toBe(true);
  });
});

test('a device that keeps nothing says so, and once closed nothing is written', () => {
  const refusing = { ...createFakeShelf(), write: () => false };
  notebooks = openNotebooks({ lasting: refusing, passing: refusing, now: () => NOON });
  expect(open().save(ended(90), true)).toBe('refused');
  notebooks = openNotebooks({ lasting: createFakeShelf(), passing: createFakeShelf(), now: () => NOON });
  const tracker = open();
  tracker.close(ended(40), 'exit');
  expect(tracker.save(ended(90), true)).toBe('closed');
  expect(notebooks.page('gaz_odeur')?.finished?.score).toBe(40);
});
