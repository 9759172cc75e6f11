import { describe, expect, test } from 'vitest';
import { aReport } from '../a-report.ts';
import { launched } from './launched.ts';

const READS = [
  'Get cmi.core.lesson_mode',
  'Get cmi.core.credit',
  'Get cmi.core.lesson_status',
  'Get cmi.student_data.mastery_score',
  'Get cmi.core.score.raw',
  'Get cmi.suspend_data',
  'Get cmi.interactions._count',
  'Get cmi.core.student_id',
  'Get cmi.core.student_name',
  'Get cmi.student_preference.audio',
  'Get cmi.student_preference.text',
  'Get cmi.student_preference.language',
];

describe('opening over SCORM 1.2', () => {
  test('initialises once, reads, and writes nothing', async () => {
    const { lms, opening } = await launched();
    expect(opening).toEqual(['Initialize', ...READS]);
    expect(lms.violations).toEqual([]);
  });

  test('gives what the LMS holds', async () => {
    const { launch } = await launched({
      status: 'incomplete',
      suspendData: 'v1.abc',
      masteryScore: 80,
      score: 45,
      interactionCount: 12,
      learnerName: 'Diallo, Awa',
      data: { 'cmi.student_preference.audio': '-1', 'cmi.student_preference.text': '1' },
    });
    expect(launch).toEqual({
      link: 'open',
      mode: 'normal',
      credit: true,
      status: 'incomplete',
      masteryScore: 80,
      score: 45,
      suspendData: 'v1.abc',
      interactionCount: 12,
      learnerId: 'learner_1',
      learnerName: 'Diallo, Awa',
      preferences: { audio: 0, captions: true, language: null },
    });
  });

  test('joins a session that was already open', async () => {
    const { launch, opening, lms } = await launched({
      initialize: 'already',
      status: 'incomplete',
      suspendData: 'v1.a',
    });
    expect(launch).toMatchObject({ link: 'open', status: 'incomplete' });
    expect(opening).toEqual(['Initialize', 'Get cmi.core.lesson_status', ...READS]);
    expect(lms.violations).toEqual([]);
  });

  test('is untracked after a second refusal, and calls nothing more', async () => {
    const { launch, opening, tracker, heard } = await launched({ initialize: 'refused' });
    expect(launch.link).toBe('none');
    expect(opening).toEqual(['Initialize', 'Get cmi.core.lesson_status', 'Initialize']);
    expect([tracker.save(aReport()), tracker.close(aReport())]).toEqual(['closed', 'closed']);
    tracker.abandon();
    expect(heard()).toEqual([]);
  });
});
