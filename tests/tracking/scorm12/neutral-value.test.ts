import { describe, expect, test } from 'vitest';
import { isResponse } from '../../../src/test-lms/scorm12/response-formats.ts';
import { neutralValue } from '../../../src/tracking/scorm12/neutral-value.ts';

describe('neutralValue', () => {
  test.each([
    ['cmi.core.score.raw', '85', '85.01'],
    ['cmi.core.score.raw', '100', '99.99'],
    ['cmi.core.score.raw', '66.67', '66.68'],
    ['cmi.objectives.2.score.raw', '0', '0.01'],
    ['cmi.core.lesson_status', 'completed', 'incomplete'],
    ['cmi.core.lesson_status', 'incomplete', 'browsed'],
    ['cmi.objectives.0.status', 'failed', 'incomplete'],
    ['cmi.interactions.0.id', 'a01_odeur', 'a01_odeur_'],
    ['cmi.interactions.0.type', 'choice', 'performance'],
    ['cmi.interactions.0.time', '09:05:07', '09:05:07.01'],
    ['cmi.interactions.0.latency', '0000:00:12', '0000:00:12.01'],
    ['cmi.interactions.0.student_response', 'b', 'b,b'],
    ['cmi.interactions.0.correct_responses.0.pattern', '{a,c}', 'a,c'],
    ['cmi.interactions.0.result', 'correct', 'unanticipated'],
    ['cmi.core.score.min', '0', '0.01'],
    ['cmi.core.score.max', '100', '99.99'],
    ['cmi.objectives.0.status', 'incomplete', 'not attempted'],
    ['cmi.core.exit', 'suspend', 'time-out'],
    ['cmi.core.exit', '', null],
    ['cmi.core.lesson_location', 'hall', 'hall_'],
    ['cmi.core.lesson_location', `${'a'.repeat(254)}_`, `${'a'.repeat(254)}-`],
    ['cmi.student_preference.audio', '-1', '1'],
    ['cmi.student_preference.audio', '70', '71'],
    ['cmi.student_preference.audio', '100', '99'],
    ['cmi.student_preference.text', '1', '0'],
    ['cmi.student_preference.language', 'fr', 'en'],
    ['cmi.student_preference.language', 'en', 'fr'],
    ['cmi.core.session_time', '0000:00:12', null],
    ['cmi.suspend_data', 'v1', null],
  ])('%s = %s → %j', (element, value, neutral) => {
    expect(neutralValue(element, value)).toBe(neutral);
  });

  test.each([
    ['numeric', '0.9', '0.90'],
    ['numeric', '20', '20.0'],
    ['matching', 'a.x,b.y', 'a.x,a.x,b.y'],
    ['matching', '{a.x,b.y}', 'a.x,b.y'],
    ['sequencing', 'b,a', 'b,b,a'],
  ])('a response of type %s stays one: %s → %s', (type, value, neutral) => {
    expect(neutralValue('cmi.interactions.0.student_response', value, type)).toBe(neutral);
    expect([isResponse(value, type), isResponse(neutral, type), isResponse(value, 'performance')]).toEqual([
      true,
      true,
      true,
    ]);
  });
});
