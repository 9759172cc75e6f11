import type { HeldStatus, Launch, Mode } from '../tracker.ts';
import { readAudio, readCaptions } from './preferences.ts';

const STATUSES: ReadonlyMap<string, HeldStatus> = new Map([
  ['passed', 'passed'],
  ['completed', 'completed'],
  ['failed', 'failed'],
  ['incomplete', 'incomplete'],
  ['browsed', 'browsed'],
]);

const word = (text: string): string => text.trim().toLowerCase();

/** `lesson_mode` is optional in 1.2: missing or unknown, it is normal. */
function readMode(text: string): Mode {
  const mode = word(text);
  return mode === 'browse' || mode === 'review' ? mode : 'normal';
}

/** 0–100, or null for blank, another number or no number at all. */
function readPercentage(text: string): number | null {
  if (!/^\d{1,3}(\.\d*)?$/.test(text.trim())) return null;
  const value = Number(text);
  return value <= 100 ? value : null;
}

/** A mastery score of 0, by which everyone passes, is how some LMSs say that there is none. */
const readMasteryScore = (text: string): number | null => readPercentage(text) || null;

/** LMSs without interactions answer blank or an error; the count is then that of a first launch. */
const readCount = (text: string): number => (/^\d{1,6}$/.test(text) ? Number(text) : 0);

/** Reads what the LMS holds at launch; `get` answers empty for what it does not know. */
export function readLaunch(get: (element: string) => string): Launch {
  return {
    link: 'open',
    mode: readMode(get('cmi.core.lesson_mode')),
    credit: word(get('cmi.core.credit')) !== 'no-credit',
    status: STATUSES.get(word(get('cmi.core.lesson_status'))) ?? 'not_attempted',
    masteryScore: readMasteryScore(get('cmi.student_data.mastery_score')),
    score: readPercentage(get('cmi.core.score.raw')),
    suspendData: get('cmi.suspend_data'),
    interactionCount: readCount(get('cmi.interactions._count')),
    learnerName: get('cmi.core.student_name'),
    preferences: {
      audio: readAudio(get('cmi.student_preference.audio')),
      captions: readCaptions(get('cmi.student_preference.text')),
    },
  };
}
