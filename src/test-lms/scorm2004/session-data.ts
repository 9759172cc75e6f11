import { type CmiData, without } from '../scorm/cmi-data.ts';
import type { Bookkeeping, EndRules, SessionTerms } from '../scorm/standard.ts';
import { isWritable } from './elements.ts';
import { addIntervals, secondsOfInterval } from './interval.ts';

/** Kept for the teacher and for `entry`, never handed back: the time would count twice. */
const NEVER_SEEDED: ReadonlySet<string> = new Set(['cmi.exit', 'cmi.session_time']);

function seedSession(stored: CmiData, terms: SessionTerms): CmiData {
  const made = terms.objectives.map((id, at) => [`cmi.objectives.${at}.id`, id] as const);
  return {
    ...Object.fromEntries(made),
    ...without(stored, NEVER_SEEDED),
    'cmi.learner_id': terms.studentId,
    'cmi.learner_name': terms.studentName,
    'cmi.mode': terms.mode,
    'cmi.credit': terms.credit,
    'cmi.entry': entryFor(stored),
    'cmi.total_time': stored['cmi.total_time'] ?? 'PT0H0M0S',
    'cmi.launch_data': terms.launchData,
    ...(terms.masteryScore !== '' && { 'cmi.scaled_passing_score': passingScore(terms) }),
    ...(terms.completionThreshold !== '' && { 'cmi.completion_threshold': terms.completionThreshold }),
  };
}

/** To seven decimals, as the standard writes measures; empty when there is none. */
const passingScore = ({ masteryScore }: SessionTerms): string =>
  masteryScore === '' ? '' : String(Math.round(Number(masteryScore) * 100_000) / 10_000_000);

function entryFor(stored: CmiData): 'ab-initio' | 'resume' | '' {
  if (Object.keys(stored).length === 0) return 'ab-initio';
  return stored['cmi.exit'] === 'suspend' ? 'resume' : '';
}

/** A navigation request is heard once, never kept. */
function keepCommit(stored: CmiData, sent: CmiData): CmiData {
  const kept = Object.entries(sent).filter(([name]) => isWritable(name) && name.startsWith('cmi.'));
  return { ...stored, ...Object.fromEntries(kept) };
}

function keepFinish(stored: CmiData, sent: CmiData, terms: SessionTerms, rules: EndRules): CmiData {
  const kept = keepCommit(stored, sent);
  const total = addIntervals(stored['cmi.total_time'] ?? '', sent['cmi.session_time'] ?? '');
  return { ...kept, ...decided(kept, terms, rules), 'cmi.total_time': total };
}

/** RTE 4.2.4.1 and 4.2.22.1: a limit in the manifest decides by the measure, and without a measure nothing is known. */
function decided(kept: CmiData, terms: SessionTerms, rules: EndRules): CmiData {
  const counts = terms.mode === 'normal' && terms.credit === 'credit' && rules.masteryOverrides;
  const said = kept['cmi.completion_status'] ?? 'unknown';
  const isSilent = said === 'unknown' && rules.silenceCompletes && !terms.completionSetByContent;
  const completion = judged(kept['cmi.progress_measure'], terms.completionThreshold, ['completed', 'incomplete']);
  const success = judged(kept['cmi.score.scaled'], passingScore(terms), ['passed', 'failed']);
  return {
    ...(isSilent && { 'cmi.completion_status': 'completed' }),
    ...(counts && completion !== null && { 'cmi.completion_status': completion }),
    ...(counts && success !== null && { 'cmi.success_status': success }),
  };
}

function judged(measure: string | undefined, limit: string, [over, under]: readonly [string, string]): string | null {
  if (limit === '') return null;
  if (measure === undefined) return 'unknown';
  return Number(measure) >= Number(limit) ? over : under;
}

/** Success says more than completion, and a passed lesson that is not complete is passed. */
function statusOf(cmi: CmiData): string {
  const success = cmi['cmi.success_status'] ?? 'unknown';
  const completion = cmi['cmi.completion_status'] ?? 'unknown';
  if (success !== 'unknown') return success;
  return completion === 'unknown' ? 'not attempted' : completion;
}

function scoreOf(cmi: CmiData): string {
  const scaled = cmi['cmi.score.scaled'];
  return scaled === undefined ? (cmi['cmi.score.raw'] ?? '') : String(Math.round(Number(scaled) * 10_000) / 100);
}

/** How attempts of SCORM 2004 are kept. */
export const BOOKKEEPING2004: Bookkeeping = {
  title: 'SCORM 2004',
  suffix: '-2004',
  seed: seedSession,
  keepCommit,
  keepFinish,
  statusOf,
  scoreOf,
  secondsOf: (cmi) => secondsOfInterval(cmi['cmi.total_time'] ?? ''),
  endsAttempt: (cmi) => cmi['cmi.exit'] !== 'suspend',
};
