import { describe, expect, test } from 'vitest';
import { readLaunch } from '../../../src/tracking/scorm12/read-launch.ts';

/** What is read from an LMS that answers this for one element and empty for the others. */
const reading = (element: string, value: string) => readLaunch((asked) => (asked === element ? value : ''));

describe('a launch is read', () => {
  test('from an LMS that answers nothing as a first, normal launch for credit', () => {
    expect(readLaunch(() => '')).toEqual({
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
    ['review', 'review'],
    ['Review', 'review'],
    ['normal', 'normal'],
    ['lesson', 'normal'],
  ])('mode %j as %s', (text, mode) => {
    expect(reading('cmi.core.lesson_mode', text).mode).toBe(mode);
  });

  test.each([
    ['credit', true],
    ['no-credit', false],
    ['whatever', true],
  ])('credit %j as %j', (text, credit) => {
    expect(reading('cmi.core.credit', text).credit).toBe(credit);
  });

  test.each([
    ['not attempted', 'not_attempted'],
    ['unknown', 'not_attempted'],
    ['incomplete', 'incomplete'],
    ['browsed', 'browsed'],
    ['completed', 'completed'],
    ['passed', 'passed'],
    ['Failed', 'failed'],
  ])('status %j as %s', (text, status) => {
    expect(reading('cmi.core.lesson_status', text).status).toBe(status);
  });

  test.each([
    ['80', 80],
    ['66.5', 66.5],
    ['100', 100],
    ['0', null],
    ['101', null],
    ['-1', null],
    ['85,5', null],
    ['NaN', null],
  ])('mastery score %j as %j', (text, masteryScore) => {
    expect(reading('cmi.student_data.mastery_score', text).masteryScore).toBe(masteryScore);
  });

  test.each([
    ['0', 0],
    ['85.7', 85.7],
    ['99.', 99],
    ['undefined', null],
  ])('score %j as %j', (text, score) => {
    expect(reading('cmi.core.score.raw', text).score).toBe(score);
  });

  test.each([
    ['12', 12],
    ['-1', 0],
    ['1.5', 0],
    ['many', 0],
  ])('a count of interactions of %j as %j', (text, count) => {
    expect(reading('cmi.interactions._count', text).interactionCount).toBe(count);
  });

  test.each([
    ['-1', 0],
    ['0', null],
    ['1', 1],
    ['100', 100],
    ['101', null],
    ['loud', null],
  ])('audio %j as %j', (text, audio) => {
    expect(reading('cmi.student_preference.audio', text).preferences.audio).toBe(audio);
  });

  test.each([
    ['1', true],
    ['-1', false],
    ['0', null],
    ['yes', null],
  ])('text preference %j as captions %j', (text, captions) => {
    expect(reading('cmi.student_preference.text', text).preferences.captions).toBe(captions);
  });

  test.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['FR', 'fr'],
    ['', null],
    ['de', null],
    ['french', null],
  ])('language preference %j as %j', (text, language) => {
    expect(reading('cmi.student_preference.language', text).preferences.language).toBe(language);
  });

  test('with suspend data, id and name as they are', () => {
    expect(reading('cmi.core.student_id', 'a b').learnerId).toBe('a b');
    expect(reading('cmi.suspend_data', ' <x> ').suspendData).toBe(' <x> ');
    expect(reading('cmi.core.student_name', 'Léa <b>').learnerName).toBe('Léa <b>');
  });
});
