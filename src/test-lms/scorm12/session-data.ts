import type { CmiData } from './api12.ts';
import { isWritable } from './elements.ts';
import { addTimespans } from './timespan.ts';

export type LessonMode = 'normal' | 'review' | 'browse';
type Credit = 'credit' | 'no-credit';

/** What the LMS decides before it launches. */
export interface SessionTerms {
  readonly studentId: string;
  readonly studentName: string;
  readonly mode: LessonMode;
  readonly credit: Credit;
  /** Empty when there is none. */
  readonly masteryScore: string;
  readonly launchData: string;
}

/** What the LMS does by itself when a session ends; Moodle 4.2+ does both. */
export interface EndRules {
  readonly silenceCompletes: boolean;
  readonly masteryOverrides: boolean;
}

/** Kept for the teacher and for `entry`, never handed back: scorm-again would count the time twice. */
const NEVER_SEEDED: ReadonlySet<string> = new Set(['cmi.core.exit', 'cmi.core.session_time']);

/** The data a new session starts with. */
export function seedSession(stored: CmiData, terms: SessionTerms): CmiData {
  const kept = Object.entries(stored).filter(([name]) => !NEVER_SEEDED.has(name));
  return {
    ...Object.fromEntries(kept),
    'cmi.core.student_id': terms.studentId,
    'cmi.core.student_name': terms.studentName,
    'cmi.core.lesson_mode': terms.mode,
    'cmi.core.credit': terms.credit,
    'cmi.core.entry': entryFor(stored),
    'cmi.core.total_time': stored['cmi.core.total_time'] ?? '0000:00:00',
    'cmi.launch_data': terms.launchData,
    'cmi.student_data.mastery_score': terms.masteryScore,
  };
}

function entryFor(stored: CmiData): 'ab-initio' | 'resume' | '' {
  if (Object.keys(stored).length === 0) return 'ab-initio';
  return stored['cmi.core.exit'] === 'suspend' ? 'resume' : '';
}

/** What is kept after a commit: anything a SCO may write, and nothing else. Time waits for the end of the session. */
export function keepCommit(stored: CmiData, sent: CmiData): CmiData {
  return { ...stored, ...Object.fromEntries(Object.entries(sent).filter(([name]) => isWritable(name))) };
}

/** What is kept after Finish: the last commit, the time, and what the LMS makes of status and score. */
export function keepFinish(stored: CmiData, sent: CmiData, terms: SessionTerms, rules: EndRules): CmiData {
  const kept = keepCommit(stored, sent);
  return {
    ...kept,
    'cmi.core.total_time': addTimespans(stored['cmi.core.total_time'] ?? '', sent['cmi.core.session_time'] ?? ''),
    'cmi.core.lesson_status': finalStatus(kept, terms, rules),
  };
}

function finalStatus(kept: CmiData, terms: SessionTerms, rules: EndRules): string {
  const status = kept['cmi.core.lesson_status'] || 'not attempted';
  const raw = kept['cmi.core.score.raw'] ?? '';
  const counts = terms.mode === 'normal' && terms.credit === 'credit';
  if (rules.masteryOverrides && counts && terms.masteryScore !== '' && raw !== '') {
    return Number(raw) >= Number(terms.masteryScore) ? 'passed' : 'failed';
  }
  return status === 'not attempted' && rules.silenceCompletes ? 'completed' : status;
}
