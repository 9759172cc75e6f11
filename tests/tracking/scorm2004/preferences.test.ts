import { describe, expect, test } from 'vitest';
import { readAudio, toAudio } from '../../../src/tracking/scorm2004/preferences.ts';
import { aReport } from '../a-report.ts';
import { launched } from './launched.ts';

const held = {
  data: { 'cmi.learner_preference.audio_level': '0.70', 'cmi.learner_preference.audio_captioning': '-1' },
};
const withPreferences = (audio: number | null, captions: boolean | null) =>
  aReport({ preferences: { audio, captions, language: null }, sessionSeconds: null });

describe('preferences', () => {
  test('are not written when they are what the LMS gave, however it writes them', async () => {
    const { tracker, heard } = await launched(held);
    tracker.save(withPreferences(70, false));
    expect(heard()).toEqual(['Commit']);
  });

  test('are written when the learner changes them', async () => {
    const { tracker, heard, lms } = await launched(held);
    tracker.save(withPreferences(0, true));
    expect(heard()).toEqual([
      'Set cmi.learner_preference.audio_level = 0',
      'Set cmi.learner_preference.audio_captioning = 1',
      'Commit',
    ]);
    expect(lms.violations).toEqual([]);
  });

  test.each([0, 1, 55, 99])('a volume of %d reads back as it was written', (audio) => {
    expect(readAudio(toAudio(audio) ?? '')).toBe(audio);
  });

  test.each([
    [100, '1'],
    [300, '1'],
    [-4, '0'],
    [54.6, '0.55'],
    [Number.NaN, null],
    [null, null],
  ])('a volume of %j is written %j', (audio, text) => {
    expect(toAudio(audio)).toBe(text);
  });

  test('the language is written when the learner changes it', async () => {
    const { tracker, heard, lms } = await launched({ data: { 'cmi.learner_preference.language': 'fr-FR' } });
    const preferring = (language: 'fr' | 'en') =>
      aReport({ preferences: { audio: null, captions: null, language }, sessionSeconds: null });
    tracker.save(preferring('en'));
    expect(heard()).toEqual(['Set cmi.learner_preference.language = en', 'Commit']);
    expect(lms.violations).toEqual([]);
  });
});
