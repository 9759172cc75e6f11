import { expect, test } from 'vitest';
import { anAnswer, anInteraction, anObjective, aReport } from '../a-report.ts';
import { launched } from './launched.ts';

const report = aReport({
  interactions: [anInteraction('a01_odeur', anAnswer()), anInteraction('a02_appel', anAnswer())],
  objectives: [anObjective('alerter'), anObjective('proteger')],
  location: 'hall',
  sessionSeconds: null,
});

test('an LMS without interactions and objectives is asked for the first of each, and never again', async () => {
  const { tracker, heard, lms } = await launched({ unsupported: ['cmi.interactions', 'cmi.objectives'] });
  expect(tracker.save(report)).toBe('sent');
  expect(heard()).toEqual([
    'Set cmi.interactions.0.id = a01_odeur',
    'Set cmi.location = hall',
    'Set cmi.objectives.0.id = alerter',
    'Commit',
  ]);
  expect(tracker.save(report)).toBe('sent');
  expect(heard()).toEqual(['Commit']);
  expect(lms.violations).toEqual([]);
});

test('an LMS without a scaled score still gets the raw score and the statuses', async () => {
  const { tracker, lms } = await launched({ unsupported: ['cmi.score.scaled', 'cmi.progress_measure'] });
  expect(tracker.save(aReport({ score: 85, progress: 1, status: { passed: true } }))).toBe('sent');
  expect(lms.stored()).toMatchObject({ raw: '85', success: 'passed', completion: 'completed' });
});

test('a value refused for its type is told once and not set again', async () => {
  const { tracker, heard, warnings } = await launched({ refused: { 'cmi.location': '406' } });
  expect(tracker.save(aReport({ location: 'hall', sessionSeconds: null }))).toBe('sent');
  expect(tracker.save(aReport({ location: 'hall', sessionSeconds: null }))).toBe('sent');
  expect(heard()).toEqual(['Set cmi.location = hall', 'Commit', 'Commit']);
  expect(warnings).toEqual(['SCORM: the LMS refused cmi.location = "hall" (error 406)']);
});

test('a value refused for the moment keeps the report unsent and is set again', async () => {
  const { tracker, heard } = await launched({ refused: { 'cmi.location': '351' } });
  const first = tracker.save(aReport({ location: 'hall', sessionSeconds: null }));
  expect(first).toBe('sent');
  heard();
  const busy = await launched({ refused: { 'cmi.location': '101' } });
  expect(busy.tracker.save(aReport({ location: 'hall', sessionSeconds: null }))).toBe('refused');
  expect(busy.tracker.save(aReport({ location: 'hall', sessionSeconds: null }))).toBe('refused');
  // It may have been taken all the same, so it is made to differ first.
  const again = ['Set cmi.location = hall_', 'Set cmi.location = hall', 'Commit'];
  expect(busy.heard()).toEqual(['Set cmi.location = hall', 'Commit', ...again]);
});
