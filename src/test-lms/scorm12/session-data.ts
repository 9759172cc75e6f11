import { type CmiData, without } from '../scorm/cmi-data.ts';
import type { Bookkeeping, EndRules, SessionTerms } from '../scorm/standard.ts';
import { isWritable } from './elements.ts';
import { addTimespans, secondsOfTimespan } from './timespan.ts';

/** Kept for the teacher and for `entry`, never handed back: scorm-again would count the time twice. */
const NEVER_SEEDED: ReadonlySet<string> = new Set(['cmi.core.exit', 'cmi.core.session_time']);

function seedSession(stored: CmiData, terms: SessionTerms): CmiData {
  return {
    ...without(stored, NEVER_SEEDED),
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

function keepCommit(stored: CmiData, sent: CmiData): CmiData {
  return { ...stored, ...Object.fromEntries(Object.entries(sent).filter(([name]) => isWritable(name))) };
}

function keepFinish(stored: CmiData, sent: CmiData, terms: SessionTerms, rules: EndRules): CmiData {
  const kept = keepCommit(stored, sent);
  return {
    ...kept,
    'cmi.core.total_time': addTimespans(stored['cmi.core.total_time'] ?? '', sent['cmi.core.session_time'] ?? ''),
    'cmi.core.lesson_status': finalStatus(kept, terms, rules),
  };
}

function finalStatus(kept: CmiData, terms: SessionTerms, rules: EndRules): string {
  const status = statusOf(kept);
  const raw = kept['cmi.core.score.raw'] ?? '';
  const counts = terms.mode === 'normal' && terms.credit === 'credit';
  if (rules.masteryOverrides && counts && terms.masteryScore !== '' && raw !== '') {
    return Number(raw) >= Number(terms.masteryScore) ? 'passed' : 'failed';
  }
  return status === 'not attempted' && rules.silenceCompletes ? 'completed' : status;
}

const statusOf = (cmi: CmiData): string => cmi['cmi.core.lesson_status'] || 'not attempted';

/** How attempts of SCORM 1.2 are kept. An exit never ends the attempt: the standard has none. */
export const BOOKKEEPING12: Bookkeeping = {
  title: 'SCORM 1.2',
  suffix: '',
  seed: seedSession,
  keepCommit,
  keepFinish,
  statusOf,
  scoreOf: (cmi) => cmi['cmi.core.score.raw'] ?? '',
  secondsOf: (cmi) => secondsOfTimespan(cmi['cmi.core.total_time'] ?? ''),
  endsAttempt: () => false,
};
