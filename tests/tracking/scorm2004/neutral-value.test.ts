import { describe, expect, test } from 'vitest';
import { isPattern, isResponse } from '../../../src/test-lms/scorm2004/response-formats.ts';
import { neutralValue } from '../../../src/tracking/scorm2004/neutral-value.ts';

describe('neutralValue', () => {
  test.each([
    ['cmi.completion_status', 'completed', 'incomplete'],
    ['cmi.completion_status', 'incomplete', 'unknown'],
    ['cmi.success_status', 'passed', 'unknown'],
    ['cmi.objectives.0.success_status', 'failed', 'unknown'],
    ['cmi.score.raw', '100', '99.99'],
    ['cmi.score.min', '0', '0.01'],
    ['cmi.score.scaled', '0.85', '0.8501'],
    ['cmi.score.scaled', '1', '0.9999'],
    ['cmi.progress_measure', '0', '0.0001'],
    ['cmi.learner_preference.audio_level', '0.7', '0.7001'],
    ['cmi.learner_preference.audio_captioning', '1', '0'],
    ['cmi.learner_preference.language', 'fr', 'en'],
    ['cmi.learner_preference.language', 'en', 'fr'],
    ['cmi.interactions.0.type', 'choice', 'sequencing'],
    ['cmi.interactions.0.type', 'sequencing', 'choice'],
    ['cmi.interactions.0.type', 'matching', 'performance'],
    ['cmi.interactions.0.type', 'numeric', 'other'],
    ['cmi.interactions.0.timestamp', '2026-03-01T09:05:07.0Z', '2026-03-01T09:05:07.1Z'],
    ['cmi.interactions.0.latency', 'PT12S', 'PT12.01S'],
    ['cmi.interactions.0.correct_responses.0.pattern', 'a[,]c', 'a[,]c_'],
    ['cmi.interactions.0.learner_response', 'b', 'b_'],
    ['cmi.interactions.0.result', 'incorrect', 'unanticipated'],
    ['cmi.interactions.0.description', 'Où aller ?', 'Où aller .'],
    ['cmi.interactions.0.description', 'Sortez.', 'Sortez…'],
    ['cmi.location', 'hall', 'hall_'],
    ['cmi.interactions.0.id', 'a01_odeur', null],
    ['cmi.objectives.0.id', 'alerter', null],
    ['cmi.exit', 'suspend', null],
    ['cmi.suspend_data', 'v1', null],
  ])('%s = %s → %j', (element, value, neutral) => {
    expect(neutralValue(element, value)).toBe(neutral);
  });

  test.each([
    ['choice', 'a[,]c', 'a[,]c_'],
    ['matching', 'a[.]x[,]b[.]y', 'a[.]x[,]b[.]y_'],
    ['numeric', '0.9', '0.90'],
    ['numeric', '20', '20.0'],
  ])('a response of type %s stays one, under the neutral type too: %s → %s', (type, value, neutral) => {
    expect(neutralValue('cmi.interactions.0.learner_response', value, type)).toBe(neutral);
    const other = neutralValue('cmi.interactions.0.type', type)!;
    for (const one of [value, neutral]) expect([isResponse(one, type), isResponse(one, other)]).toEqual([true, true]);
  });

  test.each([
    ['matching', 'a[.]x', 'a[.]x_'],
    ['numeric', '0.9[:]1', '0.9[:]1.0'],
    ['numeric', '20[:]30.5', '20[:]30.50'],
  ])('a correct response of type %s stays one, under the neutral type too: %s → %s', (type, value, neutral) => {
    expect(neutralValue('cmi.interactions.0.correct_responses.0.pattern', value, type)).toBe(neutral);
    const other = neutralValue('cmi.interactions.0.type', type)!;
    for (const one of [value, neutral]) expect([isPattern(one, type), isPattern(one, other)]).toEqual([true, true]);
  });
});
