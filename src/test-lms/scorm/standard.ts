import type { CmiData } from './cmi-data.ts';

export type StandardName = 'scorm12' | 'scorm2004';

export type LessonMode = 'normal' | 'review' | 'browse';

/** What a package asks of the LMS in its manifest. */
export interface Demands {
  /** The score to reach, out of 100, as text; empty when there is none. */
  readonly masteryScore: string;
  readonly launchData: string;
  /** The progress to reach, out of 1, as text; empty when there is none, and always in SCORM 1.2. */
  readonly completionThreshold: string;
  /** Ids of the objectives that the LMS makes before the lesson starts. */
  readonly objectives: readonly string[];
  /** Whether a lesson that says nothing is not completed. */
  readonly completionSetByContent: boolean;
}

/** What the LMS decides before it launches. */
export interface SessionTerms extends Demands {
  readonly studentId: string;
  readonly studentName: string;
  readonly mode: LessonMode;
  readonly credit: 'credit' | 'no-credit';
}

/** What the LMS does by itself when a session ends; Moodle 4.2+ does both. */
export interface EndRules {
  readonly silenceCompletes: boolean;
  readonly masteryOverrides: boolean;
}

/** How the LMS page keeps attempts of one standard. */
export interface Bookkeeping {
  /** As people read it: « SCORM 1.2 ». */
  readonly title: string;
  /** Follows the name of a package in test ids. */
  readonly suffix: string;
  /** The data a new session starts with. */
  readonly seed: (stored: CmiData, terms: SessionTerms) => CmiData;
  /** What is kept after a commit: anything a SCO may write, and nothing else. Time waits for the end. */
  readonly keepCommit: (stored: CmiData, sent: CmiData) => CmiData;
  /** What is kept after the end of a session: the last commit, the time, what the LMS makes of status and score. */
  readonly keepFinish: (stored: CmiData, sent: CmiData, terms: SessionTerms, rules: EndRules) => CmiData;
  /** One word for people and tests: passed, failed, completed, incomplete, browsed or not attempted. */
  readonly statusOf: (cmi: CmiData) => string;
  /** Out of 100, as text; empty when there is none. */
  readonly scoreOf: (cmi: CmiData) => string;
  /** Time spent over all finished sessions. */
  readonly secondsOf: (cmi: CmiData) => number;
  /** Whether a session that finished so has also ended its attempt, as far as the standard goes. */
  readonly endsAttempt: (cmi: CmiData) => boolean;
}

/** What the relay tells an API, and asks of it. */
export interface ApiHost {
  readonly commit: (commit: { readonly final: boolean; readonly cmi: CmiData }) => void;
  /** Whether the next commit is to be answered false. */
  readonly refuses: () => boolean;
  /** The lesson asked to be left. */
  readonly exit: () => void;
}

/** An API as the relay publishes it: named functions over unknown arguments. */
export type ScormApi = Readonly<Record<string, (...args: unknown[]) => string>>;

/** How the relay plays one standard. */
export interface Player {
  readonly globalName: 'API' | 'API_1484_11';
  /** A new API for one session, and the function that tells the error of its last call. */
  readonly create: (seed: CmiData, host: ApiHost) => { readonly api: ScormApi; readonly lastError: () => string };
}
