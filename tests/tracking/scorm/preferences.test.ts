import { describe, expect, test } from 'vitest';
import { aReport } from '../a-report.ts';
import { BENCHES, launchedHere } from './standards.ts';

const begun = aReport({ status: 'incomplete', suspendData: 'v1.a' });
const ended = aReport({ status: { passed: true }, score: 85, progress: 1, suspendData: 'v1.b' });
const silent = { audio: 0, captions: true, language: 'en' } as const;

const AUDIO = { scorm12: 'cmi.student_preference.audio', scorm2004: 'cmi.learner_preference.audio_level' };

describe.each(BENCHES)('what the learner prefers, over %s', (name, bench) => {
  const audio = name.includes('2004') ? AUDIO.scorm2004 : AUDIO.scorm12;

  test('travels with the next save', async () => {
    const { tracker, lms } = await launchedHere(bench);
    tracker.save(begun);
    expect(tracker.save({ ...begun, suspendData: 'v1.b', preferences: silent })).toBe('sent');
    expect(lms.stored().values[audio]).toBe(name.includes('2004') ? '0' : '-1');
    expect(lms.violations).toEqual([]);
  });

  test('is no reason to commit at the end, nor to take an attempt that is over for unfinished', async () => {
    const { tracker, heard, lms } = await launchedHere(bench);
    tracker.save(begun);
    tracker.save(ended);
    heard();
    expect(tracker.close({ ...ended, preferences: silent })).toBe('sent');
    const calls = heard();
    expect(calls).not.toContain('Commit');
    expect(calls).toEqual(expect.arrayContaining([...bench.over, bench.finish]));
    expect(calls.some((call) => call.startsWith(`Set ${audio} = `))).toBe(true);
    expect(lms.violations).toEqual([]);
  });

  test('is given up at the first refusal: answers are sent all the same', async () => {
    const { tracker, heard } = await launchedHere(bench, { refused: { [audio]: '101' } });
    expect(tracker.save({ ...begun, preferences: silent })).toBe('sent');
    heard();
    expect(tracker.save({ ...begun, suspendData: 'v1.c', preferences: silent })).toBe('sent');
    expect(heard().some((call) => call.includes(audio))).toBe(false);
  });
});
