import { expect, test } from 'vitest';
import { anInteraction, anObjective, aReport } from '../a-report.ts';
import { launched } from './launched.ts';

test('the first save opens every record in the order of its index, then says incomplete and how to resume', async () => {
  const { tracker, heard, lms } = await launched();
  const result = tracker.save(
    aReport({
      status: 'incomplete',
      location: 'hall',
      suspendData: 'v1.abc',
      sessionSeconds: 1,
      interactions: [anInteraction('a01_odeur'), anInteraction('a02_appel'), anInteraction('a03_fuite')],
      objectives: [anObjective('alerter'), anObjective('proteger', 'incomplete')],
    }),
  );
  expect(result).toBe('sent');
  expect(heard()).toEqual([
    'Set cmi.interactions.0.id = a01_odeur',
    'Set cmi.interactions.1.id = a02_appel',
    'Set cmi.interactions.2.id = a03_fuite',
    'Set cmi.suspend_data = v1.abc',
    'Get cmi.suspend_data',
    'Set cmi.core.lesson_location = hall',
    'Set cmi.core.lesson_status = incomplete',
    'Set cmi.objectives.0.id = alerter',
    'Set cmi.objectives.0.status = not attempted',
    'Set cmi.objectives.1.id = proteger',
    'Set cmi.objectives.1.status = incomplete',
    'Set cmi.core.exit = suspend',
    'Set cmi.core.session_time = 0000:00:01',
    'Commit',
  ]);
  expect(lms.violations).toEqual([]);
});

test('a report that is the same again is committed again, and sets nothing but the status that some LMSs clear', async () => {
  const { tracker, heard } = await launched();
  const report = aReport({ status: 'incomplete', interactions: [anInteraction('a01_odeur')], suspendData: 'v1' });
  tracker.save(report);
  heard();
  expect(tracker.save(report)).toBe('sent');
  expect(heard()).toEqual(['Set cmi.core.lesson_status = incomplete', 'Commit']);
});

test('a report without a time says nothing of the time nor of the way out', async () => {
  const { tracker, heard } = await launched({ mode: 'browse' });
  tracker.save(aReport({ status: 'browsed', sessionSeconds: null }));
  expect(heard()).toEqual(['Set cmi.core.lesson_status = browsed', 'Commit']);
});

test('an id that no LMS would take is replaced, so that the following indexes stay', async () => {
  const { tracker, heard, lms } = await launched();
  tracker.save(aReport({ interactions: [anInteraction('été'), anInteraction('a02_appel')], sessionSeconds: null }));
  expect(heard()).toEqual(['Set cmi.interactions.0.id = slot_0', 'Set cmi.interactions.1.id = a02_appel', 'Commit']);
  expect(lms.violations).toEqual([]);
});

test('suspend data that would not fit is not sent, and this is said', async () => {
  const { tracker, heard, warnings } = await launched();
  tracker.save(aReport({ suspendData: 'a'.repeat(4097), sessionSeconds: null }));
  expect(heard()).toEqual(['Commit']);
  expect(warnings).toEqual([
    'SCORM: the suspend data was not sent, it must be at most 4096 printable ASCII characters',
  ]);
});
