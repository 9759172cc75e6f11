import { readCaptions, readCount, readLanguage, readMode, readPercentage, word } from '../scorm/read-words.ts';
import type { Read } from '../scorm/standard.ts';
import type { HeldStatus, Launch } from '../tracker.ts';
import { readAudio } from './preferences.ts';

/** Read to be known to be held, for what comes to equal them is not to be set again. */
const ALSO_HELD = ['cmi.score.min', 'cmi.score.max', 'cmi.location'];

const UNFINISHED = ['unknown', 'not attempted'];

/** A share of 0–1 as a percentage of at most two decimals; null for blank, another number or no number at all. */
function readScaled(text: string): number | null {
  if (!/^\d(\.\d+)?$/.test(text.trim())) return null;
  const share = Number(text);
  return share <= 1 ? Math.round(share * 10_000) / 100 : null;
}

/**
 * Whether it was passed says more than whether it was completed. But an LMS with a passing score derives success from a
 * score that was committed before the statuses (RTE 2004 §4.2.22.1), and may lack the completion that was said with it:
 * as long as it knows completion and not that the lesson was, no outcome stands.
 */
function readStatus(success: string, completion: string): HeldStatus {
  const isOutcome = success === 'passed' || success === 'failed';
  if (completion === 'incomplete' || (isOutcome && UNFINISHED.includes(completion))) return 'incomplete';
  if (isOutcome) return success;
  return completion === 'completed' ? completion : 'not_attempted';
}

/** Reads what the LMS holds at launch. An element that was never set answers 403 and empty, which is no failure. */
export function readLaunch(get: Read): Launch {
  for (const element of ALSO_HELD) get(element);
  const scaled = readScaled(get('cmi.score.scaled'));
  return {
    link: 'open',
    mode: readMode(get('cmi.mode')),
    credit: word(get('cmi.credit')) !== 'no-credit',
    status: readStatus(word(get('cmi.success_status')), word(get('cmi.completion_status'))),
    // A passing score of 0, by which everyone passes, is how some LMSs say that there is none.
    masteryScore: readScaled(get('cmi.scaled_passing_score')) || null,
    score: readPercentage(get('cmi.score.raw')) ?? scaled,
    suspendData: get('cmi.suspend_data'),
    interactionCount: readCount(get('cmi.interactions._count')),
    learnerId: get('cmi.learner_id'),
    learnerName: get('cmi.learner_name'),
    preferences: {
      audio: readAudio(get('cmi.learner_preference.audio_level')),
      captions: readCaptions(get('cmi.learner_preference.audio_captioning')),
      language: readLanguage(get('cmi.learner_preference.language')),
    },
  };
}
