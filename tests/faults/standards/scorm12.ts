import { Scorm12API } from 'scorm-again/scorm12';
import { createScormTracker } from '../../../src/tracking/scorm/scorm-tracker.ts';
import { SCORM12 } from '../../../src/tracking/scorm12/standard12.ts';
import { strictApi12 } from '../../support/strict-api12.ts';
import { lettersIn, numberOf, recordsIn } from './read-store.ts';
import { createScormAgainBody } from './scorm-again.ts';
import type { Api, Body, Facts, Methods, Standard, StatusRule, Store } from './standard.ts';

const METHODS: Methods = {
  initialize: 'LMSInitialize',
  finish: 'LMSFinish',
  commit: 'LMSCommit',
  get: 'LMSGetValue',
  set: 'LMSSetValue',
  error: 'LMSGetLastError',
};

/** Kept for the teacher and for `entry`, never handed back. */
const ONE_SESSION = ['cmi.core.exit', 'cmi.core.session_time'];

const WORDS: Readonly<Record<StatusRule, readonly [passed: Facts['final'], failed: Facts['final']]>> = {
  completed_or_failed: ['completed', 'failed'],
  passed_or_failed: ['passed', 'failed'],
  always_completed: ['completed', 'completed'],
};

function strictBody(seed: Store): Body {
  const lms = strictApi12({ data: Object.fromEntries(seed) });
  return {
    api: lms.api as unknown as Api,
    committed: () => new Map(Object.entries(lms.stored().values)),
    violations: () => lms.violations,
  };
}

function read(stored: Store): Facts {
  const status = stored.get('cmi.core.lesson_status') ?? '';
  const final = status === 'passed' || status === 'failed' || status === 'completed' ? status : 'none';
  return {
    suspendData: stored.get('cmi.suspend_data') ?? '',
    final,
    isBegun: status !== '' && status !== 'not attempted',
    raw: numberOf(stored.get('cmi.core.score.raw')),
    contradictions: [],
    answers: new Map(
      recordsIn(stored, 'cmi.interactions').flatMap(([index, at]) => {
        const response = at('student_response');
        return response === undefined
          ? []
          : [[index, { response: lettersIn(response, ','), result: at('result') ?? '' }] as const];
      }),
    ),
  };
}

export const scorm12: Standard = {
  name: 'scorm12',
  methods: METHODS,
  elements: {
    suspendData: 'cmi.suspend_data',
    location: 'cmi.core.lesson_location',
    learnerId: 'cmi.core.student_id',
    exit: 'cmi.core.exit',
  },
  wrongWord: 'wrong',
  seed: (stored, { learner, mode, credit, masteryScore }) =>
    new Map([
      ...[...stored].filter(([element]) => !ONE_SESSION.includes(element)),
      ['cmi.core.student_id', learner],
      ['cmi.core.student_name', `Nom, ${learner}`],
      ['cmi.core.lesson_mode', mode],
      ['cmi.core.credit', credit ? 'credit' : 'no-credit'],
      ['cmi.core.entry', stored.size === 0 ? 'ab-initio' : stored.get('cmi.core.exit') === 'suspend' ? 'resume' : ''],
      ['cmi.student_data.mastery_score', masteryScore === null ? '' : String(masteryScore)],
    ]),
  createBody: {
    strict: strictBody,
    scormAgain: (seed) => createScormAgainBody(Scorm12API, seed, METHODS),
  },
  read,
  isOutcome: (element, value) =>
    element === 'cmi.core.lesson_status' && ['passed', 'failed', 'completed'].includes(value),
  tempers: ['moodle', 'honest'],
  height: { none: 0, failed: 1, completed: 2, passed: 2 },
  finalWords: (rule, passed, lmsJudges) => [WORDS[lmsJudges ? 'passed_or_failed' : rule][passed ? 0 : 1]],
  createTracker: (input) => createScormTracker(SCORM12, { ...input, isStale: () => false, warn: () => {} }),
};
