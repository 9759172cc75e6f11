import { describe, expect, test } from 'vitest';
import { anAnswer, anInteraction, anObjective, aReport } from '../a-report.ts';
import { launched } from './launched.ts';

const interactions = [anInteraction('a01_odeur', anAnswer()), anInteraction('a02_appel', anAnswer())];
const objectives = [anObjective('alerter', 'passed', 80), anObjective('proteger', 'passed', 80)];
const report = aReport({ interactions, objectives, suspendData: 'v1.a', sessionSeconds: null });

describe('an LMS without interactions and objectives', () => {
  test('is asked for the first of each, and never again', async () => {
    const { tracker, heard, launch, lms } = await launched({ unsupported: ['cmi.interactions', 'cmi.objectives'] });
    expect(launch.interactionCount).toBe(0);
    expect(tracker.save(report)).toBe('sent');
    expect(heard()).toEqual([
      'Set cmi.interactions.0.id = a01_odeur',
      'Set cmi.suspend_data = v1.a',
      'Get cmi.suspend_data',
      'Set cmi.objectives.0.id = alerter',
      'Commit',
    ]);
    expect(tracker.save({ ...report, suspendData: 'v1.b' })).toBe('sent');
    expect(heard()).toEqual(['Set cmi.suspend_data = v1.b', 'Get cmi.suspend_data', 'Commit']);
    expect(lms.violations).toEqual([]);
  });

  test('is asked once for each id when it calls them invalid, and for nothing under them', async () => {
    const { tracker, heard } = await launched({ unsupported: ['cmi.interactions'], unsupportedCode: '201' });
    expect(tracker.save(aReport({ interactions, sessionSeconds: null }))).toBe('sent');
    expect(heard()).toEqual([
      'Set cmi.interactions.0.id = a01_odeur',
      'Set cmi.interactions.1.id = a02_appel',
      'Commit',
    ]);
    expect(tracker.save(aReport({ interactions, sessionSeconds: null }))).toBe('sent');
    expect(heard()).toEqual(['Commit']);
  });
});

test('an LMS without score limits still gets the raw score', async () => {
  const { tracker, lms } = await launched({ unsupported: ['cmi.core.score.min', 'cmi.core.score.max'] });
  expect(tracker.save(aReport({ score: 85, status: { passed: true } }))).toBe('sent');
  expect(lms.stored()).toMatchObject({ raw: '85', status: 'completed' });
});

test('a value refused for its type is told once and not set again, another value is', async () => {
  const { tracker, heard, warnings } = await launched({ refused: { 'cmi.core.lesson_location': '405' } });
  expect(tracker.save(aReport({ location: 'hall', sessionSeconds: null }))).toBe('sent');
  expect(tracker.save(aReport({ location: 'hall', sessionSeconds: null }))).toBe('sent');
  expect(tracker.save(aReport({ location: 'cave', sessionSeconds: null }))).toBe('sent');
  expect(heard()).toEqual([
    'Set cmi.core.lesson_location = hall',
    'Commit',
    'Commit',
    'Set cmi.core.lesson_location = cave',
    'Commit',
  ]);
  expect(warnings).toEqual(['SCORM: the LMS refused cmi.core.lesson_location = "hall" (error 405)']);
});

test('a value refused for the moment keeps the report unsent and is set again', async () => {
  const { tracker, heard } = await launched({ refused: { 'cmi.suspend_data': '101' } });
  expect(tracker.save(aReport({ suspendData: 'v1.a', sessionSeconds: null }))).toBe('refused');
  expect(tracker.save(aReport({ suspendData: 'v1.a', sessionSeconds: null }))).toBe('refused');
  expect(heard()).toEqual(['Set cmi.suspend_data = v1.a', 'Commit', 'Set cmi.suspend_data = v1.a', 'Commit']);
});

test('a value answered false without an error passes for taken', async () => {
  const { tracker, heard } = await launched({ refused: { 'cmi.suspend_data': '0' } });
  expect(tracker.save(aReport({ suspendData: 'v1.a', sessionSeconds: null }))).toBe('sent');
  expect(tracker.save(aReport({ suspendData: 'v1.a', sessionSeconds: null }))).toBe('sent');
  expect(heard()).toEqual(['Set cmi.suspend_data = v1.a', 'Get cmi.suspend_data', 'Commit', 'Commit']);
});
