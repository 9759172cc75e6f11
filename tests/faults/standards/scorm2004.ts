import { Scorm2004API } from 'scorm-again';
import { createScormTracker } from '../../../src/tracking/scorm/scorm-tracker.ts';
import { SCORM2004 } from '../../../src/tracking/scorm2004/standard2004.ts';
import { strictApi2004 } from '../../support/strict-api2004.ts';
import { lettersIn, numberOf, recordsIn } from './read-store.ts';
import { createScormAgainBody } from './scorm-again.ts';
import type { Api, Body, Facts, Methods, Standard, Store } from './standard.ts';

const METHODS: Methods = {
  initialize: 'Initialize',
  finish: 'Terminate',
  commit: 'Commit',
  get: 'GetValue',
  set: 'SetValue',
  error: 'GetLastError',
};

/** Values sent only to be told from others lie a hundredth away. */
const SLACK = 0.03;

const ONE_SESSION = ['cmi.exit', 'cmi.session_time', 'cmi.entry', 'adl.nav.request'];

function strictBody(seed: Store): Body {
  const lms = strictApi2004({ data: Object.fromEntries(seed) });
  return {
    api: lms.api as unknown as Api,
    committed: () => new Map(Object.entries(lms.stored().values)),
    violations: () => lms.violations,
  };
}

/**
 * Completion and success apart: together they are one word of those that SCORM 1.2 has. An LMS with a passing score
 * derives success from a score alone (RTE 4.2.22.1), which says nothing as long as the lesson is incomplete.
 */
function finalOf(completion: string, success: string): Facts['final'] {
  if (completion !== 'completed') return 'none';
  return success === 'passed' || success === 'failed' ? success : 'completed';
}

function read(stored: Store): Facts {
  const at = (element: string): string => stored.get(element) ?? '';
  const completion = at('cmi.completion_status');
  const success = at('cmi.success_status');
  const raw = numberOf(stored.get('cmi.score.raw'));
  const scaled = numberOf(stored.get('cmi.score.scaled'));
  const final = finalOf(completion, success);
  return {
    suspendData: at('cmi.suspend_data'),
    final,
    isBegun: completion !== '' && completion !== 'unknown' && completion !== 'not attempted',
    raw,
    contradictions: [
      ...(final !== 'none' && success !== 'unknown' && raw === null ? [`${final} without a score`] : []),
      ...(final !== 'none' && Math.abs((scaled ?? -1) * 100 - (raw ?? -1)) > SLACK
        ? [`raw ${raw} but scaled ${scaled}`]
        : []),
      ...(final !== 'none' && numberOf(stored.get('cmi.progress_measure')) !== 1 ? ['over without full progress'] : []),
    ],
    answers: new Map(
      recordsIn(stored, 'cmi.interactions').flatMap(([index, field]) => {
        const response = field('learner_response');
        return response === undefined
          ? []
          : [[index, { response: lettersIn(response, '[,]'), result: field('result') ?? '' }] as const];
      }),
    ),
  };
}

export const scorm2004: Standard = {
  name: 'scorm2004',
  methods: METHODS,
  elements: {
    suspendData: 'cmi.suspend_data',
    location: 'cmi.location',
    learnerId: 'cmi.learner_id',
    exit: 'cmi.exit',
  },
  wrongWord: 'incorrect',
  seed: (stored, { learner, mode, credit, masteryScore }) =>
    new Map([
      ...[...stored].filter(([element]) => !ONE_SESSION.includes(element)),
      ['cmi.learner_id', learner],
      ['cmi.learner_name', `Nom, ${learner}`],
      ['cmi.mode', mode],
      ['cmi.credit', credit ? 'credit' : 'no-credit'],
      ['cmi.entry', stored.size === 0 ? 'ab-initio' : stored.get('cmi.exit') === 'suspend' ? 'resume' : ''],
      ...(masteryScore === null ? [] : [['cmi.scaled_passing_score', String(masteryScore / 100)] as const]),
    ]),
  createBody: {
    strict: strictBody,
    scormAgain: (seed) => createScormAgainBody(Scorm2004API, seed, METHODS),
  },
  read,
  isOutcome: (element, value) =>
    (element === 'cmi.success_status' && value !== 'unknown') ||
    (element === 'cmi.completion_status' && value === 'completed'),
  tempers: ['moodle', 'stubborn', 'honest'],
  // Nothing said of success is not more than a failure: an LMS with a passing score says it later.
  height: { none: 0, failed: 1, completed: 1, passed: 2 },
  finalWords: (rule, passed, lmsJudges) => {
    const word = passed ? 'passed' : 'failed';
    // An LMS with a passing score derives success from the score each time it is read, whatever was stored of it.
    if (lmsJudges) return ['completed', 'passed', 'failed'];
    return rule === 'always_completed' ? ['completed'] : [word];
  },
  createTracker: (input) => createScormTracker(SCORM2004, { ...input, isStale: () => false, warn: () => {} }),
};
