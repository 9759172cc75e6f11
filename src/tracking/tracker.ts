/** The port between a session and whatever launched it. One folder per standard implements it. */

/** `normal` is also what an LMS means that says nothing, or a word that no standard knows. */
export type Mode = 'normal' | 'browse' | 'review';

/** What the LMS held for this learner when the page was opened, in words that no standard owns. */
export type HeldStatus = 'not_attempted' | 'incomplete' | 'browsed' | 'completed' | 'passed' | 'failed';

export interface Launch {
  /**
   * `open`: an LMS records. `none`: none was found, or it refused to open a session. `stale`: the LMS's page is an old
   * copy out of the browser's history; what it holds is out of date, and its session was left unopened.
   */
  readonly link: 'open' | 'none' | 'stale';
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
  /** Untrusted text, to be shown and never stored. */
  readonly learnerName: string;
  readonly preferences: Preferences;
}

/** What the learner prefers; null where the LMS says nothing. */
export interface Preferences {
  /** 0 (mute) to 100. */
  readonly audio: number | null;
  readonly captions: boolean | null;
}

export interface InteractionAnswer {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly latencySeconds: number;
  readonly type: 'choice' | 'sequencing';
  /** Letters, e.g. `ac`. */
  readonly response: string;
  /** Good answers, each as letters. */
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

/** `sent`: the commit answered true. `refused`: it did not. `closed`: the session is over, nothing was called. */
export type SaveResult = 'sent' | 'refused' | 'closed';

export interface Tracker {
  /** Finds the LMS, opens the session and reads what it holds. Resolves untracked when there is none. Called once. */
  readonly open: () => Promise<Launch>;
  /** Sets what changed and commits. */
  readonly save: (report: Report) => SaveResult;
  /** Sets what changed, commits and ends the session. Whatever comes later is answered `closed`. */
  readonly close: (report: Report) => SaveResult;
  /** Ends the session and writes nothing: a review leaves what the LMS holds alone. */
  readonly abandon: () => void;
}
