import { describe, expect, test } from 'vitest';
import type { StrictOptions12 } from '../../support/strict-api12.ts';
import { anAnswer, anInteraction, aReport } from '../a-report.ts';
import { launched } from './launched.ts';

const begun = aReport({ status: 'incomplete', interactions: [anInteraction('a01_odeur')], suspendData: 'v1.a' });
const answered = aReport({
  status: 'incomplete',
  interactions: [anInteraction('a01_odeur', anAnswer({ response: 'ac', patterns: ['ac'] }))],
  suspendData: 'v1.b',
  sessionSeconds: 30,
});
const ended = aReport({
  ...answered,
  status: { passed: true },
  score: 100,
  suspendData: 'v1.c',
  objectives: [{ id: 'alerter', raw: 100, status: 'passed' }],
  sessionSeconds: 60,
});

test('after a refused commit the batch is made to differ, then set again whole', async () => {
  const { tracker, heard, lms } = await launched({ refusedCommits: [2] });
  tracker.save(begun);
  heard();
  expect(tracker.save(answered)).toBe('refused');
  const batch = [
    'Set cmi.interactions.0.type = choice',
    'Set cmi.interactions.0.objectives.0.id = alerter',
    'Set cmi.interactions.0.time = 09:05:07',
    'Set cmi.interactions.0.correct_responses.0.pattern = {a,c}',
    'Set cmi.interactions.0.student_response = a,c',
    'Set cmi.interactions.0.result = correct',
    'Set cmi.interactions.0.latency = 0000:00:12',
    'Set cmi.suspend_data = v1.b',
    'Set cmi.core.session_time = 0000:00:30',
    'Commit',
  ];
  expect(heard()).toEqual(batch);
  expect(tracker.save(answered)).toBe('sent');
  expect(heard()).toEqual([
    'Set cmi.interactions.0.type = performance',
    'Set cmi.interactions.0.objectives.0.id = alerter_',
    'Set cmi.interactions.0.time = 09:05:07.01',
    'Set cmi.interactions.0.correct_responses.0.pattern = a,c',
    'Set cmi.interactions.0.student_response = a,a,c',
    'Set cmi.interactions.0.result = unanticipated',
    'Set cmi.interactions.0.latency = 0000:00:12.01',
    'Commit',
    ...batch,
  ]);
  expect(tracker.save(answered)).toBe('sent');
  expect(heard()).toEqual(['Commit']);
  expect(lms.violations).toEqual([]);
});

test('at the ending the score comes back by a hundredth, and the status by incomplete', async () => {
  const { tracker, heard, lms } = await launched({ refusedCommits: [2] });
  tracker.save(answered);
  tracker.save(ended);
  heard();
  expect(tracker.save(ended)).toBe('sent');
  expect(heard().slice(0, 10)).toEqual([
    'Set cmi.core.score.min = 0.01',
    'Set cmi.core.score.max = 99.99',
    'Set cmi.core.score.raw = 99.99',
    'Set cmi.core.lesson_status = incomplete',
    'Set cmi.objectives.0.id = alerter_',
    'Set cmi.objectives.0.score.min = 0.01',
    'Set cmi.objectives.0.score.max = 99.99',
    'Set cmi.objectives.0.score.raw = 99.99',
    'Set cmi.objectives.0.status = incomplete',
    'Commit',
  ]);
  expect(lms.stored()).toMatchObject({ status: 'completed', raw: '100' });
  expect(lms.violations).toEqual([]);
});

describe('an LMS that takes what it could not send for sent', () => {
  test.each<[string, StrictOptions12['refusedCommits']]>([
    ['the first commit', [1]],
    ['the commit of the answer', [2]],
    ['the commit of the ending', [3]],
    ['two commits in a row', [2, 3]],
    ['the commit of the ending and the two that follow', [3, 4, 5]],
  ])('holds everything in the end when it refuses %s', async (_, refusedCommits) => {
    const { tracker, lms } = await launched({ refusedCommits: refusedCommits ?? [], forgetsRefused: true });
    tracker.save(begun);
    tracker.save(answered);
    tracker.save(ended);
    // The session changes its envelope at every save, and time passes.
    tracker.save({ ...ended, suspendData: 'v1.d' });
    tracker.close({ ...ended, suspendData: 'v1.e', sessionSeconds: 90 });
    const untroubled = await launched();
    untroubled.tracker.save(begun);
    untroubled.tracker.save(answered);
    untroubled.tracker.close({ ...ended, suspendData: 'v1.e', sessionSeconds: 90 });
    expect(lms.stored()).toEqual(untroubled.lms.stored());
    expect(lms.violations).toEqual([]);
  });
});

test('while every commit is refused, everything is set again each time and nothing is called sent', async () => {
  const { tracker, heard, lms } = await launched({ refusedCommits: 'all' });
  expect([tracker.save(ended), tracker.save(ended), tracker.close(ended)]).toEqual(['refused', 'refused', 'refused']);
  expect(heard().filter((call) => call === 'Set cmi.core.lesson_status = completed')).toHaveLength(3);
  expect(heard()).toEqual([]);
  expect(lms.violations).toEqual([]);
});

test('a value that changed and changed back across a refused commit is set again', async () => {
  const { tracker, lms } = await launched({ refusedCommits: [2] });
  tracker.save(aReport({ location: 'hall' }));
  tracker.save(aReport({ location: 'cave' }));
  tracker.save(aReport({ location: 'hall' }));
  expect(lms.stored().location).toBe('hall');
});
