import { expect, test } from 'vitest';
import { anAnswer, anInteraction, anObjective, aReport } from '../a-report.ts';
import { launched } from './launched.ts';

const interactions = [anInteraction('a01_odeur', anAnswer()), anInteraction('a02_appel'), anInteraction('a03_fuite')];
const idCalls = (calls: readonly string[]) => calls.filter((call) => /\.id = /.test(call));

test('a resumed lesson opens only the records that the LMS does not hold, and tells its answers again', async () => {
  const { tracker, heard, lms } = await launched({ completion: 'incomplete', interactionCount: 2 });
  tracker.save(aReport({ interactions, sessionSeconds: null }));
  const calls = heard();
  expect(idCalls(calls)).toEqual([
    'Set cmi.interactions.2.id = a03_fuite',
    'Set cmi.interactions.0.objectives.0.id = alerter',
    'Set cmi.interactions.1.objectives.0.id = alerter',
    'Set cmi.interactions.2.objectives.0.id = alerter',
  ]);
  expect(calls).toContain('Set cmi.interactions.0.learner_response = b');
  expect(lms.violations).toEqual([]);
});

test('an id that was lost while later ones arrived is told again', async () => {
  const data = { 'cmi.interactions.0.type': 'choice', 'cmi.interactions.1.id': 'a02_appel' };
  const { tracker, heard, lms } = await launched({ completion: 'incomplete', data });
  tracker.save(aReport({ interactions, sessionSeconds: null }));
  expect(idCalls(heard())).toEqual([
    'Set cmi.interactions.0.id = a01_odeur',
    'Set cmi.interactions.2.id = a03_fuite',
    'Set cmi.interactions.0.objectives.0.id = alerter',
    'Set cmi.interactions.1.objectives.0.id = alerter',
    'Set cmi.interactions.2.objectives.0.id = alerter',
  ]);
  expect(lms.violations).toEqual([]);
});

test('a resumed lesson finds its objectives again, whatever their order', async () => {
  const { tracker, heard, lms } = await launched({ completion: 'incomplete', objectives: ['alerter', 'proteger'] });
  tracker.save(aReport({ objectives: [anObjective('proteger'), anObjective('alerter')], sessionSeconds: null }));
  expect(idCalls(heard())).toEqual([]);
  expect(lms.violations).toEqual([]);
});

test('nothing of what the launch read is told again', async () => {
  const first = await launched();
  const report = aReport({
    status: 'incomplete',
    score: 85,
    progress: 0.5,
    location: 'hall',
    suspendData: 'v1.a',
    preferences: { audio: 70, captions: true, language: null },
    sessionSeconds: null,
  });
  first.tracker.save(report);
  const values = first.lms.stored().values;
  const { tracker, heard } = await launched({ data: values });
  tracker.save(report);
  expect(heard()).toEqual(['Set cmi.completion_status = incomplete', 'Commit']);
});

test('an answer that the LMS holds is not told again: Moodle would keep what is put in its place for good', async () => {
  const first = await launched();
  const report = aReport({ status: 'incomplete', suspendData: 'v1.a', interactions, sessionSeconds: null });
  first.tracker.save(report);
  const { tracker, heard } = await launched({ data: first.lms.stored().values });
  tracker.save(report);
  expect(heard()).toEqual(['Set cmi.completion_status = incomplete', 'Commit']);
});

test('correct responses that come back broken are told again after their type, which makes Moodle forget them', async () => {
  const data = {
    'cmi.interactions.0.id': 'a01_odeur',
    'cmi.interactions.0.type': 'choice',
    'cmi.interactions.0.correct_responses.0.pattern': '',
    'cmi.interactions.0.correct_responses.1.pattern': 'a[,]c',
  };
  const { tracker, heard } = await launched({ completion: 'incomplete', suspendData: 'v1.a', data });
  tracker.save(aReport({ interactions: [anInteraction('a01_odeur', anAnswer({ patterns: ['ab', 'ac'] }))] }));
  const told = heard().filter((call) => /\.(type|pattern) = /.test(call));
  expect(told).toEqual([
    'Set cmi.interactions.0.type = choice',
    'Set cmi.interactions.0.correct_responses.0.pattern = a[,]b',
    'Set cmi.interactions.0.correct_responses.1.pattern = a[,]c',
  ]);
});
