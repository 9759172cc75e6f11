import { readCaptions, readCount, readLanguage, readMode, readPercentage, word } from '../scorm/read-words.ts';
import type { Read } from '../scorm/standard.ts';
import type { HeldStatus, Launch } from '../tracker.ts';
import { readAudio } from './preferences.ts';

const STATUSES: ReadonlyMap<string, HeldStatus> = new Map([
  ['passed', 'passed'],
  ['completed', 'completed'],
  ['failed', 'failed'],
  ['incomplete', 'incomplete'],
  ['browsed', 'browsed'],
]);

/** A mastery score of 0, by which everyone passes, is how some LMSs say that there is none. */
const readMasteryScore = (text: string): number | null => readPercentage(text) || null;

/** Reads what the LMS holds at launch. */
export function readLaunch(get: Read): Launch {
  return {
    link: 'open',
    mode: readMode(get('cmi.core.lesson_mode')),
    credit: word(get('cmi.core.credit')) !== 'no-credit',
    status: STATUSES.get(word(get('cmi.core.lesson_status'))) ?? 'not_attempted',
    masteryScore: readMasteryScore(get('cmi.student_data.mastery_score')),
    score: readPercentage(get('cmi.core.score.raw')),
    suspendData: get('cmi.suspend_data'),
    interactionCount: readCount(get('cmi.interactions._count')),
    learnerId: get('cmi.core.student_id'),
    learnerName: get('cmi.core.student_name'),
    preferences: {
      audio: readAudio(get('cmi.student_preference.audio')),
      captions: readCaptions(get('cmi.student_preference.text')),
      language: readLanguage(get('cmi.student_preference.language')),
    },
  };
}
