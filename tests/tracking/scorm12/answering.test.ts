import { expect, test } from 'vitest';
import { anAnswer, anInteraction, aReport } from '../a-report.ts';
import { launched } from './launched.ts';

test('an answer fills its record, type first, and sets nothing else', async () => {
  const { tracker, heard, lms } = await launched();
  const ids = [anInteraction('a01_odeur'), anInteraction('a02_appel')];
  tracker.save(aReport({ status: 'incomplete', interactions: ids, suspendData: 'v1.a' }));
  heard();
  const answer = anAnswer({ response: 'ab', patterns: ['ac', 'acd'], result: 'neutral' });
  const result = tracker.save(
    aReport({
      suspendData: 'v1.b',
      sessionSeconds: 75,
      interactions: [anInteraction('a01_odeur'), anInteraction('a02_appel', answer)],
    }),
  );
  expect(result).toBe('sent');
  expect(heard()).toEqual([
    'Set cmi.interactions.1.type = choice',
    'Set cmi.interactions.1.objectives.0.id = alerter',
    'Set cmi.interactions.1.time = 09:05:07',
    'Set cmi.interactions.1.correct_responses.0.pattern = {a,c}',
    'Set cmi.interactions.1.correct_responses.1.pattern = {a,c,d}',
    'Set cmi.interactions.1.student_response = a,b',
    'Set cmi.interactions.1.result = neutral',
    'Set cmi.interactions.1.latency = 0000:00:12',
    'Set cmi.suspend_data = v1.b',
    'Get cmi.suspend_data',
    'Set cmi.core.session_time = 0000:01:15',
    'Set cmi.core.lesson_status = incomplete',
    'Commit',
  ]);
  expect(lms.violations).toEqual([]);
});

test('a sequence is told in the order given, without braces', async () => {
  const { tracker, lms } = await launched();
  const answer = anAnswer({ type: 'sequencing', response: 'bac', patterns: ['abc'], result: 'wrong' });
  tracker.save(aReport({ interactions: [anInteraction('a01_ordre', answer)] }));
  expect(lms.stored().values).toMatchObject({
    'cmi.interactions.0.type': 'sequencing',
    'cmi.interactions.0.correct_responses.0.pattern': 'a,b,c',
    'cmi.interactions.0.student_response': 'b,a,c',
    'cmi.interactions.0.result': 'wrong',
  });
  expect(lms.violations).toEqual([]);
});

test('an answer of another run replaces the first, and leaves none of its correct responses', async () => {
  const { tracker, heard, lms } = await launched();
  const saved = (answer: ReturnType<typeof anAnswer>) =>
    tracker.save(aReport({ interactions: [anInteraction('a01_odeur', answer)] }));
  saved(anAnswer({ response: 'c', patterns: ['a', 'b', 'd'], result: 'wrong' }));
  heard();
  saved(anAnswer({ response: 'b', patterns: ['b'], result: 'correct' }));
  expect(heard()).toEqual([
    'Set cmi.interactions.0.correct_responses.0.pattern = b',
    'Set cmi.interactions.0.correct_responses.2.pattern = b',
    'Set cmi.interactions.0.student_response = b',
    'Set cmi.interactions.0.result = correct',
    'Commit',
  ]);
  expect(lms.violations).toEqual([]);
});

test('a response that is not made of letters is left out, the rest of the answer is told', async () => {
  const { tracker, lms } = await launched();
  const answer = anAnswer({ response: 'É', patterns: ['?', 'b'], at: Number.NaN });
  tracker.save(aReport({ interactions: [anInteraction('a01_odeur', answer)] }));
  expect(Object.keys(lms.stored().values).filter((name) => name.startsWith('cmi.interactions.0.'))).toEqual([
    'cmi.interactions.0.id',
    'cmi.interactions.0.type',
    'cmi.interactions.0.objectives.0.id',
    'cmi.interactions.0.correct_responses.0.pattern',
    'cmi.interactions.0.result',
    'cmi.interactions.0.latency',
  ]);
  expect(lms.violations).toEqual([]);
});
