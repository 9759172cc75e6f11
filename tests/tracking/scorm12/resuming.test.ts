import { expect, test } from 'vitest';
import { anAnswer, anInteraction, aReport } from '../a-report.ts';
import { launched } from './launched.ts';

const interactions = [
  anInteraction('a01_odeur', anAnswer()),
  anInteraction('a02_appel'),
  anInteraction('a03_fuite'),
  anInteraction('a04_vanne'),
];

test('a resumed lesson opens the records that the LMS does not hold, and tells its answers again with their ids', async () => {
  const { tracker, heard, lms } = await launched({ status: 'incomplete', interactionCount: 2, suspendData: 'v1.a' });
  tracker.save(aReport({ interactions, suspendData: 'v1.b' }));
  expect(heard()).toEqual([
    'Set cmi.interactions.0.id = a01_odeur',
    'Set cmi.interactions.2.id = a03_fuite',
    'Set cmi.interactions.3.id = a04_vanne',
    'Set cmi.interactions.0.type = choice',
    'Set cmi.interactions.0.objectives.0.id = alerter',
    'Set cmi.interactions.0.time = 09:05:07',
    'Set cmi.interactions.0.correct_responses.0.pattern = b',
    'Set cmi.interactions.0.student_response = b',
    'Set cmi.interactions.0.result = correct',
    'Set cmi.interactions.0.latency = 0000:00:12',
    'Set cmi.suspend_data = v1.b',
    'Get cmi.suspend_data',
    'Set cmi.core.exit = suspend',
    'Set cmi.core.session_time = 0000:00:00',
    'Commit',
  ]);
  expect(lms.violations).toEqual([]);
});

test('an LMS that holds more records than the lesson has slots is sent no id', async () => {
  const { tracker, heard } = await launched({ interactionCount: 9 });
  tracker.save(aReport({ interactions: [anInteraction('a01_odeur')], sessionSeconds: null }));
  expect(heard()).toEqual(['Commit']);
});

test('what was saved is what the next launch reads', async () => {
  const first = await launched();
  first.tracker.save(aReport({ status: 'incomplete', interactions, suspendData: 'v1.b' }));
  const again = first.lms.relaunch();
  again.api.LMSInitialize('');
  expect(
    ['cmi.core.entry', 'cmi.suspend_data', 'cmi.interactions._count'].map((name) => again.api.LMSGetValue(name)),
  ).toEqual(['resume', 'v1.b', '4']);
});
