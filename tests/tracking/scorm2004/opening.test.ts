import { describe, expect, test } from 'vitest';
import { aReport } from '../a-report.ts';
import { launched } from './launched.ts';

const READS = [
  'Get cmi.score.min',
  'Get cmi.score.max',
  'Get cmi.location',
  'Get cmi.score.scaled',
  'Get cmi.mode',
  'Get cmi.credit',
  'Get cmi.success_status',
  'Get cmi.completion_status',
  'Get cmi.scaled_passing_score',
  'Get cmi.score.raw',
  'Get cmi.suspend_data',
  'Get cmi.interactions._count',
  'Get cmi.learner_id',
  'Get cmi.learner_name',
  'Get cmi.learner_preference.audio_level',
  'Get cmi.learner_preference.audio_captioning',
  'Get cmi.learner_preference.language',
  'Get cmi.interactions._count',
  'Get cmi.objectives._count',
  'Get cmi.progress_measure',
];

describe('opening over SCORM 2004', () => {
  test('initialises once, reads, and writes nothing', async () => {
    const { lms, opening, warnings } = await launched();
    expect(opening).toEqual(['Initialize', ...READS]);
    expect(lms.violations).toEqual([]);
    expect(warnings).toEqual([]);
  });

  test('gives what the LMS holds', async () => {
    const { launch, opening } = await launched({
      completion: 'incomplete',
      suspendData: 'v1.abc',
      scaledPassingScore: 0.8,
      score: 45,
      interactionCount: 2,
      objectives: ['primaire'],
      learnerName: 'Diallo, Awa',
      data: { 'cmi.learner_preference.audio_level': '0.5', 'cmi.learner_preference.audio_captioning': '1' },
    });
    expect(launch).toMatchObject({
      link: 'open',
      status: 'incomplete',
      masteryScore: 80,
      score: 45,
      suspendData: 'v1.abc',
      interactionCount: 2,
      learnerId: 'learner_1',
      learnerName: 'Diallo, Awa',
      preferences: { audio: 50, captions: true, language: null },
    });
    expect(opening.filter((call) => /cmi\.\w+\.(\d+\.id|_count)$/.test(call))).toEqual([
      'Get cmi.interactions._count',
      'Get cmi.interactions._count',
      'Get cmi.interactions.0.id',
      'Get cmi.interactions.1.id',
      'Get cmi.objectives._count',
      'Get cmi.objectives.0.id',
    ]);
  });

  test('joins a session that was already open', async () => {
    const { launch, opening } = await launched({
      initialize: 'already',
      completion: 'incomplete',
      suspendData: 'v1.a',
    });
    expect(launch).toMatchObject({ link: 'open', status: 'incomplete' });
    expect(opening).toEqual(['Initialize', 'Get cmi.completion_status', ...READS]);
  });

  test('is untracked after a second refusal, and calls nothing more', async () => {
    const { launch, opening, tracker, heard } = await launched({ initialize: 'refused' });
    expect(launch.link).toBe('none');
    expect(opening).toEqual(['Initialize', 'Initialize']);
    expect([tracker.save(aReport()), tracker.close(aReport())]).toEqual(['closed', 'closed']);
    expect(heard()).toEqual([]);
  });
});
