import { describe, expect, test } from 'vitest';
import { readCaptions, toCaptions } from '../../../src/tracking/scorm/read-words.ts';
import { readAudio, toAudio } from '../../../src/tracking/scorm12/preferences.ts';
import { aReport } from '../a-report.ts';
import { launched } from './launched.ts';

const held = { data: { 'cmi.student_preference.audio': '70', 'cmi.student_preference.text': '-1' } };
const withPreferences = (audio: number | null, captions: boolean | null) =>
  aReport({ preferences: { audio, captions, language: null }, sessionSeconds: null });

describe('preferences', () => {
  test('are not written when they are what the LMS gave', async () => {
    const { tracker, heard } = await launched(held);
    tracker.save(withPreferences(70, false));
    expect(heard()).toEqual(['Commit']);
  });

  test('are not written when nobody said anything', async () => {
    const { tracker, heard } = await launched();
    tracker.save(withPreferences(null, null));
    expect(heard()).toEqual(['Commit']);
  });

  test('are written when the learner changes them, and back', async () => {
    const { tracker, heard, lms } = await launched(held);
    tracker.save(withPreferences(0, true));
    expect(heard()).toEqual(['Set cmi.student_preference.audio = -1', 'Set cmi.student_preference.text = 1', 'Commit']);
    tracker.save(withPreferences(70, false));
    expect(heard()).toEqual([
      'Set cmi.student_preference.audio = 70',
      'Set cmi.student_preference.text = -1',
      'Commit',
    ]);
    expect(lms.violations).toEqual([]);
  });

  test.each([0, 1, 55, 100])('a volume of %d reads back as it was written', (audio) => {
    expect(readAudio(toAudio(audio) ?? '')).toBe(audio);
  });

  test.each([true, false])('captions %j read back as they were written', (captions) => {
    expect(readCaptions(toCaptions(captions) ?? '')).toBe(captions);
  });

  test.each([
    [0.2, '-1'],
    [54.6, '55'],
    [300, '100'],
    [-4, '-1'],
    [Number.NaN, null],
  ])('a volume of %d is written %j', (audio, text) => {
    expect(toAudio(audio)).toBe(text);
  });

  test('the language is written when the learner changes it', async () => {
    const { tracker, heard, lms } = await launched({ data: { 'cmi.student_preference.language': 'fr-FR' } });
    const preferring = (language: 'fr' | 'en') =>
      aReport({ preferences: { audio: null, captions: null, language }, sessionSeconds: null });
    tracker.save(preferring('en'));
    expect(heard()).toEqual(['Set cmi.student_preference.language = en', 'Commit']);
    expect(lms.violations).toEqual([]);
  });
});
