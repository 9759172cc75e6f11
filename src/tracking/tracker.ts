/** The port between a session and whatever launched it. One folder per standard implements it. */

/** `normal` is also what an LMS means that says nothing, or a word that no standard knows. */
export type Mode = 'normal' | 'browse' | 'review';

/** What the LMS held for this learner when the page was opened, in words that no standard owns. */
export type HeldStatus = 'not_attempted' | 'incomplete' | 'browsed' | 'completed' | 'passed' | 'failed';

export interface Launch {
  /**
   * `open`: an LMS records. `none`: none was found, or it refused to open a session. `stale`: the LMS's page is an old
   * copy out of the browser's history; what it holds is out of date, and its session was left unopened. `second`:
   * another tab plays this lesson, and the LMS was left alone.
   */
  readonly link: 'open' | 'none' | 'stale' | 'second';
  readonly mode: Mode;
  readonly credit: boolean;
  readonly status: HeldStatus;
  /** Percentage, or null when the LMS gives none. */
  readonly masteryScore: number | null;
  /** 0–100, or null when none is held. */
  readonly score: number | null;
  /** Untrusted text; empty at a first launch. */
  readonly suspendData: string;
  /** Number of interactions that the LMS already holds. */
  readonly interactionCount: number;
  /** Untrusted text, empty when the LMS gives none. It only ever leaves the page as a hash. */
  readonly learnerId: string;
  /** Untrusted text, to be shown and never stored. */
  readonly learnerName: string;
  readonly preferences: Preferences;
}

/** What the learner prefers; null where the LMS says nothing. */
export interface Preferences {
  /** 0 (mute) to 100. */
  readonly audio: number | null;
  readonly captions: boolean | null;
  /** A language that lessons may have; any other is none. */
  readonly language: 'fr' | 'en' | null;
}

export type AnswerType = 'choice' | 'sequencing' | 'matching' | 'numeric';

export interface InteractionAnswer {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly latencySeconds: number;
  /** What was asked, in the lesson's language. */
  readonly question: string;
  readonly type: AnswerType;
  /** Letters, e.g. `ac`; of a matching letter beside letter, `axby`; of a numeric one a number. */
  readonly response: string;
  /** Good answers, each in the same form; of a numeric one any that are good, the lowest and the highest among them. */
  readonly patterns: readonly string[];
  readonly result: 'correct' | 'neutral' | 'wrong';
}

/** One line of the LMS's report. Its place in the list is its index, the same for every learner. */
export interface Interaction {
  readonly id: string;
  readonly objective: string;
  /** Absent until the learner has answered. */
  readonly answer?: InteractionAnswer;
}

export interface ObjectiveReport {
  readonly id: string;
  /** In the lesson's language. */
  readonly text: string;
  /** 0–100; null until the ending. */
  readonly raw: number | null;
  readonly status: 'not_attempted' | 'incomplete' | 'passed' | 'failed';
}

/** All that the LMS should now hold. The tracker sends what differs from what it sent before. */
export interface Report {
  /** Null leaves the status as it is. An outcome is given once, when the score is final. */
  readonly status: null | 'incomplete' | 'browsed' | { readonly passed: boolean };
  /** 0–100; null leaves the score as it is. */
  readonly score: number | null;
  /** Share of the lesson's situations already decided, 0–1; null leaves it as it is. */
  readonly progress: number | null;
  /** Scene where the learner is, for people who read the LMS's data; resuming does not depend on it. Null: left as is. */
  readonly location: string | null;
  /** Null leaves it as it is. */
  readonly suspendData: string | null;
  /** Seconds since this page opened; null writes nothing of the time nor of the way out. */
  readonly sessionSeconds: number | null;
  readonly interactions: readonly Interaction[];
  readonly objectives: readonly ObjectiveReport[];
  readonly preferences: Preferences;
}

/**
 * `sent`: everything is committed, and the network was known to be there. `unproven`: the commit was answered true, but
 * nothing proves that it travelled, or the status still waits for the score to be proven. `refused`: the commit or a
 * value was answered false. `expired`: the LMS says that no session is running. `closed`: the session is over, nothing
 * was called.
 */
export type SaveResult = 'sent' | 'unproven' | 'refused' | 'expired' | 'closed';

/** How a session ends: by the lesson's own button, which may ask the LMS to go on, or because its page goes away. */
export type WayOut = 'exit' | 'gone';

export interface Tracker {
  /** Finds the LMS, opens the session and reads what it holds. Resolves untracked when there is none. Called once. */
  readonly open: () => Promise<Launch>;
  /**
   * Sets what changed and commits. `isProvable` says whether an answer of true is worth anything: the network was just
   * seen to be there and the page is visible (Moodle, request.js: hidden pages send beacons and always answer true).
   */
  readonly save: (report: Report, isProvable: boolean) => SaveResult;
  /** Sets what changed, commits when anything but the time did, and ends the session. Later calls answer `closed`. */
  readonly close: (report: Report, way: WayOut) => SaveResult;
  /** Ends the session and writes nothing: a review leaves what the LMS holds alone. */
  readonly abandon: (way: WayOut) => void;
}
