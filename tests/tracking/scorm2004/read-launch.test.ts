import { describe, expect, test } from 'vitest';
import { readLaunch } from '../../../src/tracking/scorm2004/read-launch.ts';

const readingAll = (values: Readonly<Record<string, string>>) => readLaunch((asked) => values[asked] ?? '');
const reading = (element: string, value: string) => readingAll({ [element]: value });

describe('a launch is read', () => {
  test('from an LMS that answers nothing as a first, normal launch for credit', () => {
    expect(readingAll({})).toEqual({
      link: 'open',
      mode: 'normal',
      credit: true,
      status: 'not_attempted',
      masteryScore: null,
      score: null,
      suspendData: '',
      interactionCount: 0,
      learnerId: '',
      learnerName: '',
      preferences: { audio: null, captions: null, language: null },
    });
  });

  test.each([
    ['browse', 'browse'],
    ['Review', 'review'],
    ['lesson', 'normal'],
  ])('mode %j as %s', (text, mode) => {
    expect(reading('cmi.mode', text).mode).toBe(mode);
  });

  test.each([
    ['no-credit', false],
    ['credit', true],
    ['whatever', true],
  ])('credit %j as %j', (text, credit) => {
    expect(reading('cmi.credit', text).credit).toBe(credit);
  });

  test.each([
    ['passed', 'completed', 'passed'],
    ['failed', 'completed', 'failed'],
    ['Passed', 'completed', 'passed'],
    ['passed', '', 'passed'],
    ['passed', 'unknown', 'incomplete'],
    ['failed', 'not attempted', 'incomplete'],
    ['passed', 'incomplete', 'incomplete'],
    ['unknown', 'completed', 'completed'],
    ['unknown', 'incomplete', 'incomplete'],
    ['unknown', 'not attempted', 'not_attempted'],
    ['unknown', 'unknown', 'not_attempted'],
    ['', '', 'not_attempted'],
  ])('success %j and completion %j as %s', (success, completion, status) => {
    const launch = readingAll({ 'cmi.success_status': success, 'cmi.completion_status': completion });
    expect(launch.status).toBe(status);
  });

  test.each([
    ['0.8', 80],
    ['0.57', 57],
    ['1', 100],
    ['0', null],
    ['-0.5', null],
    ['2', null],
    ['', null],
    ['high', null],
  ])('a passing score of %j as %j', (text, masteryScore) => {
    expect(reading('cmi.scaled_passing_score', text).masteryScore).toBe(masteryScore);
  });

  test.each([
    ['85', '', 85],
    ['', '0.85', 85],
    ['173', '0.5', 50],
    ['0', '0.5', 0],
    ['', '', null],
  ])('a raw score of %j and a scaled one of %j as %j', (raw, scaled, score) => {
    expect(readingAll({ 'cmi.score.raw': raw, 'cmi.score.scaled': scaled }).score).toBe(score);
  });

  test.each([
    ['0', 0],
    ['0.55', 55],
    ['1', null],
    ['1.0', null],
    ['3', 100],
    ['loud', null],
  ])('an audio level of %j as %j', (text, audio) => {
    expect(reading('cmi.learner_preference.audio_level', text).preferences.audio).toBe(audio);
  });

  test.each([
    ['1', true],
    ['-1', false],
    ['0', null],
  ])('audio captioning %j as %j', (text, captions) => {
    expect(reading('cmi.learner_preference.audio_captioning', text).preferences.captions).toBe(captions);
  });

  test('with suspend data, id, name and count as they are', () => {
    expect(
      readingAll({
        'cmi.suspend_data': ' <x> ',
        'cmi.learner_id': 'a b',
        'cmi.learner_name': 'Léa <b>',
        'cmi.interactions._count': '3',
      }),
    ).toMatchObject({ suspendData: ' <x> ', learnerId: 'a b', learnerName: 'Léa <b>', interactionCount: 3 });
  });
  test.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['FR', 'fr'],
    ['', null],
    ['de', null],
    ['french', null],
  ])('language preference %j as %j', (text, language) => {
    expect(reading('cmi.learner_preference.language', text).preferences.language).toBe(language);
  });
});
