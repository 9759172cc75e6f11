import { expect, test } from 'vitest';
import type { InteractionAnswer } from '../../../src/tracking/tracker.ts';
import { anAnswer, anInteraction, aReport } from '../a-report.ts';
import { launched } from './launched.ts';

const at = Date.UTC(2026, 2, 1, 9, 5, 7);

test('an answer fills its record, type first, and sets nothing else', async () => {
  const { tracker, heard, lms } = await launched();
  tracker.save(
    aReport({ status: 'incomplete', interactions: [anInteraction('a01_odeur'), anInteraction('a02_appel')] }),
  );
  heard();
  const answer = anAnswer({
    at,
    response: 'ba',
    patterns: ['ca', 'acd'],
    result: 'neutral',
    question: '**Où**\naller ?',
  });
  const interactions = [anInteraction('a01_odeur'), anInteraction('a02_appel', answer)];
  expect(tracker.save(aReport({ interactions, progress: 0.5, sessionSeconds: 75 }))).toBe('sent');
  expect(heard()).toEqual([
    'Set cmi.interactions.1.type = choice',
    'Set cmi.interactions.1.timestamp = 2026-03-01T09:05:07.0Z',
    'Set cmi.interactions.1.correct_responses.0.pattern = a[,]c',
    'Set cmi.interactions.1.correct_responses.1.pattern = a[,]c[,]d',
    'Set cmi.interactions.1.learner_response = b[,]a',
    'Set cmi.interactions.1.result = neutral',
    'Set cmi.interactions.1.latency = PT12S',
    'Set cmi.interactions.1.description = Où aller ?',
    'Set cmi.progress_measure = 0.5',
    'Set cmi.session_time = PT1M15S',
    'Set cmi.completion_status = incomplete',
    'Commit',
  ]);
  expect(lms.violations).toEqual([]);
});

const answering = async (...answers: readonly Partial<InteractionAnswer>[]) => {
  const { tracker, lms } = await launched();
  for (const answer of answers) tracker.save(aReport({ interactions: [anInteraction('a01_odeur', anAnswer(answer))] }));
  expect(lms.violations).toEqual([]);
  return lms.stored().values;
};

const patterns = (values: Readonly<Record<string, string>>): readonly (string | undefined)[] =>
  [0, 1, 2, 3].map((index) => values[`cmi.interactions.0.correct_responses.${index}.pattern`]);

test('a wrong answer is called incorrect', async () => {
  const values = await answering({ type: 'sequencing', response: 'bac', patterns: ['abc'], result: 'wrong' });
  expect(values).toMatchObject({
    'cmi.interactions.0.type': 'sequencing',
    'cmi.interactions.0.correct_responses.0.pattern': 'a[,]b[,]c',
    'cmi.interactions.0.learner_response': 'b[,]a[,]c',
    'cmi.interactions.0.result': 'incorrect',
  });
});

test('an answer of another run leaves none of the correct responses of the first that anyone could give', async () => {
  const values = await answering({ patterns: ['a', 'b', 'd'] }, { patterns: ['b'] });
  expect(patterns(values)).toEqual(['_0', 'b', '_2', undefined]);
});

test('correct responses of another run take the places of those that no longer are, and then the next', async () => {
  const values = await answering({ patterns: ['a', 'b'] }, { patterns: ['b', 'c', 'd'] });
  expect(patterns(values)).toEqual(['c', 'b', 'd', undefined]);
});

test('an answer of another type has its responses set again: at each type Moodle empties them', async () => {
  const { tracker, heard } = await launched();
  const told = (answer: Partial<InteractionAnswer>) =>
    tracker.save(aReport({ interactions: [anInteraction('a01_ordre', anAnswer(answer))], sessionSeconds: null }));
  told({ response: 'ab', patterns: ['ab'] });
  heard();
  told({ response: 'ab', patterns: ['ab'], type: 'sequencing' });
  expect(heard()).toEqual([
    'Set cmi.interactions.0.type = sequencing',
    'Set cmi.interactions.0.correct_responses.0.pattern = a[,]b',
    'Set cmi.interactions.0.learner_response = a[,]b',
    'Commit',
  ]);
});

test('an LMS that refuses to be told a correct response twice is not complained of, and is sent the answer', async () => {
  const { lms, tracker, warnings } = await launched();
  const { api } = lms;
  const real = { set: api.SetValue, lastError: api.GetLastError };
  let isTwice = false;
  Object.assign(api, {
    SetValue: (element: string, value: string) => {
      isTwice = element.endsWith('.pattern') && api.GetValue(element) === value;
      return isTwice ? 'false' : real.set.call(api, element, value);
    },
    GetLastError: () => (isTwice ? '351' : real.lastError.call(api)),
  });
  const report = aReport({ interactions: [anInteraction('a01_odeur', anAnswer({ patterns: ['ac'] }))] });
  expect([tracker.save(report, false), tracker.save(report, false), tracker.save(report)]).toEqual([
    'unproven',
    'unproven',
    'sent',
  ]);
  expect(patterns(lms.stored().values)).toEqual(['a[,]c', undefined, undefined, undefined]);
  expect(warnings).toEqual([]);
});

test('a response that is not made of letters is left out, the rest of the answer is told', async () => {
  const values = await answering({ response: 'É', patterns: ['?', 'b'], at: Number.NaN, question: '' });
  const names = Object.keys(values).filter((name) => name.startsWith('cmi.interactions.0.'));
  expect(names.map((name) => name.slice('cmi.interactions.0.'.length))).toEqual([
    'id',
    'objectives.0.id',
    'type',
    'correct_responses.0.pattern',
    'result',
    'latency',
  ]);
});
