import { expect, test } from 'vitest';
import { anInteraction, anObjective, aReport } from '../a-report.ts';
import { launched } from './launched.ts';

test('the first save opens every record in the order of its index, then says incomplete and how to resume', async () => {
  const { tracker, heard, lms } = await launched();
  const result = tracker.save(
    aReport({
      status: 'incomplete',
      location: 'hall',
      progress: 0,
      suspendData: 'v1.abc',
      sessionSeconds: 1,
      interactions: [anInteraction('a01_odeur'), anInteraction('été')],
      objectives: [anObjective('alerter'), anObjective('proteger', 'incomplete')],
    }),
  );
  expect(result).toBe('sent');
  expect(heard()).toEqual([
    'Set cmi.interactions.0.id = a01_odeur',
    'Set cmi.interactions.1.id = slot_1',
    'Set cmi.interactions.0.objectives.0.id = alerter',
    'Set cmi.interactions.1.objectives.0.id = alerter',
    'Set cmi.suspend_data = v1.abc',
    'Get cmi.suspend_data',
    'Set cmi.location = hall',
    'Set cmi.progress_measure = 0',
    'Set cmi.completion_status = incomplete',
    'Set cmi.objectives.0.id = alerter',
    'Set cmi.objectives.0.description = Donner l’alerte',
    'Set cmi.objectives.0.completion_status = not attempted',
    'Set cmi.objectives.1.id = proteger',
    'Set cmi.objectives.1.description = Donner l’alerte',
    'Set cmi.objectives.1.completion_status = incomplete',
    'Set cmi.exit = suspend',
    'Set cmi.session_time = PT1S',
    'Commit',
  ]);
  expect(lms.violations).toEqual([]);
});

test('a preview is said to be incomplete, and nothing of its time nor of the way out', async () => {
  const { tracker, heard, lms } = await launched({ mode: 'browse', credit: 'no-credit' });
  tracker.save(aReport({ status: 'browsed', sessionSeconds: null }));
  expect(heard()).toEqual(['Set cmi.completion_status = incomplete', 'Commit']);
  tracker.close(aReport({ status: 'browsed', sessionSeconds: null }));
  expect(lms.stored()).toMatchObject({ completion: 'incomplete', success: 'unknown', raw: '', scaled: '' });
});

test('an objective waits for the one before it, whose index would be a gap', async () => {
  const { tracker, heard, lms } = await launched({ refused: { 'cmi.objectives.0.id': '101' } });
  expect(tracker.save(aReport({ objectives: [anObjective('alerter'), anObjective('proteger')] }))).toBe('refused');
  expect(heard().filter((call) => call.includes('objectives'))).toEqual(['Set cmi.objectives.0.id = alerter']);
  expect(lms.violations).toEqual([]);
});

test('an objective that the LMS made from the manifest keeps its index, the others follow', async () => {
  const { tracker, heard, lms } = await launched({ objectives: ['principal', 'proteger'] });
  tracker.save(
    aReport({ objectives: [anObjective('alerter'), anObjective('proteger', 'incomplete')], sessionSeconds: null }),
  );
  expect(heard()).toEqual([
    'Set cmi.objectives.2.id = alerter',
    'Set cmi.objectives.2.description = Donner l’alerte',
    'Set cmi.objectives.2.completion_status = not attempted',
    'Set cmi.objectives.1.description = Donner l’alerte',
    'Set cmi.objectives.1.completion_status = incomplete',
    'Commit',
  ]);
  expect(lms.violations).toEqual([]);
});
