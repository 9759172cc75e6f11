import { expect, test } from 'vitest';
import { anAnswer, anInteraction, anObjective, aReport } from '../a-report.ts';
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
  objectives: [anObjective('alerter', 'passed', 100)],
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
    'Get cmi.suspend_data',
    'Set cmi.core.session_time = 0000:00:30',
    'Set cmi.core.lesson_status = incomplete',
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
    'Set cmi.core.lesson_status = incomplete',
    'Commit',
    ...batch.filter((call) => !call.includes('session_time')),
  ]);
  expect(tracker.save(answered)).toBe('sent');
  expect(heard()).toEqual(['Set cmi.core.lesson_status = incomplete', 'Commit']);
  expect(lms.violations).toEqual([]);
});

test('at the ending the score comes back by a hundredth, and only then is the outcome said', async () => {
  const { tracker, heard, lms } = await launched({ refusedCommits: [2] });
  tracker.save(answered);
  tracker.save(ended);
  heard();
  expect(tracker.save(ended)).toBe('sent');
  expect(heard().slice(0, 10)).toEqual([
    'Set cmi.core.score.min = 0.01',
    'Set cmi.core.score.max = 99.99',
    'Set cmi.core.score.raw = 99.99',
    'Set cmi.objectives.0.id = alerter_',
    'Set cmi.objectives.0.score.min = 0.01',
    'Set cmi.objectives.0.score.max = 99.99',
    'Set cmi.objectives.0.score.raw = 99.99',
    'Set cmi.objectives.0.status = incomplete',
    'Set cmi.core.lesson_status = incomplete',
    'Commit',
  ]);
  expect(lms.stored()).toMatchObject({ status: 'completed', raw: '100' });
  expect(lms.violations).toEqual([]);
});

test('an outcome in doubt comes back by incomplete', async () => {
  const { tracker, heard, lms } = await launched({ refusedCommits: [3] });
  tracker.save(answered);
  expect(tracker.save(ended)).toBe('refused');
  heard();
  expect(tracker.save(ended)).toBe('sent');
  expect(heard()).toEqual([
    'Set cmi.core.lesson_status = incomplete',
    'Commit',
    'Set cmi.core.lesson_status = completed',
    'Commit',
  ]);
  expect(lms.violations).toEqual([]);
});

test('while every commit is refused, everything is set again each time and nothing is called sent', async () => {
  const { tracker, heard, lms } = await launched({ refusedCommits: 'all' });
  expect([tracker.save(ended), tracker.save(ended), tracker.close(ended)]).toEqual(['refused', 'refused', 'refused']);
  const calls = heard();
  expect(calls.filter((call) => call === 'Set cmi.core.score.raw = 100')).toHaveLength(3);
  expect(calls).not.toContain('Set cmi.core.lesson_status = completed');
  expect(lms.violations).toEqual([]);
});
