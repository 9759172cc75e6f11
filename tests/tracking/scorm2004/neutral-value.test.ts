import { describe, expect, test } from 'vitest';
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
    ['cmi.interactions.0.type', 'choice', 'sequencing'],
    ['cmi.interactions.0.type', 'sequencing', 'choice'],
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
});
