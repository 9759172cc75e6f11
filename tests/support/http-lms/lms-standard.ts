/** What an LMS must know of each standard to keep attempts and to seed a launch. */

export const STANDARDS = ['scorm12', 'scorm2004'] as const;
export type StandardName = (typeof STANDARDS)[number];

/** What a lesson that is passed, or failed, leaves by default in the statuses. */
export const PASSED: Readonly<Record<StandardName, string>> = { scorm12: 'completed', scorm2004: 'completed passed' };
export const FAILED: Readonly<Record<StandardName, string>> = { scorm12: 'failed', scorm2004: 'completed failed' };

/** How an activity is launched. */
export interface Terms {
  readonly mode: 'normal' | 'browse' | 'review';
  /** 0–100, empty when the LMS has none of its own. */
  readonly masteryScore: string;
  readonly learnerName: string;
  readonly launchData: string;
}

type Values = Readonly<Record<string, string>>;

export interface LmsStandard {
  /** scorm-again's class and its file, and the name under which the LMS publishes its API. */
  readonly className: string;
  readonly script: string;
  readonly globalName: string;
  readonly setter: string;
  readonly exit: string;
  readonly sessionTime: string;
  readonly score: string;
  /** Of completion and, where it is told apart, of success. */
  readonly statuses: readonly string[];
  readonly response: string;
  readonly seed: (learner: string, entry: string, terms: Terms) => Values;
}

const CREDITS = { normal: 'credit', browse: 'no-credit', review: 'no-credit' };

export const LMS_STANDARDS: Readonly<Record<StandardName, LmsStandard>> = {
  scorm12: {
    className: 'Scorm12API',
    script: 'scorm12.min.js',
    globalName: 'API',
    setter: 'LMSSetValue',
    exit: 'cmi.core.exit',
    sessionTime: 'cmi.core.session_time',
    score: 'cmi.core.score.raw',
    statuses: ['cmi.core.lesson_status'],
    response: 'student_response',
    seed: (learner, entry, { mode, masteryScore, learnerName, launchData }) => ({
      'cmi.core.student_id': learner,
      'cmi.core.student_name': learnerName,
      'cmi.core.lesson_mode': mode,
      'cmi.core.credit': CREDITS[mode],
      'cmi.core.entry': entry,
      'cmi.launch_data': launchData,
      'cmi.student_data.mastery_score': masteryScore,
    }),
  },
  scorm2004: {
    className: 'Scorm2004API',
    script: 'scorm2004.min.js',
    globalName: 'API_1484_11',
    setter: 'SetValue',
    exit: 'cmi.exit',
    sessionTime: 'cmi.session_time',
    score: 'cmi.score.raw',
    statuses: ['cmi.completion_status', 'cmi.success_status'],
    response: 'learner_response',
    seed: (learner, entry, { mode, masteryScore, learnerName, launchData }) => ({
      'cmi.learner_id': learner,
      'cmi.learner_name': learnerName,
      'cmi.mode': mode,
      'cmi.credit': CREDITS[mode],
      'cmi.entry': entry,
      'cmi.launch_data': launchData,
      'cmi.scaled_passing_score': masteryScore && String(Number(masteryScore) / 100),
    }),
  },
};
