import type { Progress } from '../engine/progress.ts';
import type { Score } from '../engine/score.ts';
import type { Launch, Mode, Preferences } from '../tracking/tracker.ts';

/**
 * What the learner is told about saving. `untracked`: nobody records. `on_device`: nobody records, but this device
 * remembers. `idle`: nothing to send yet. `sending`: at the next pause. `sent`: everything was committed over a network
 * known to be there. `recorded`: this launch read all of it back from the LMS. `unsent`: not proven to have arrived; it
 * is being tried again. `expired`: the LMS wants the learner to log in again, the lesson has to be opened anew.
 * `not_recorded`: what is played now counts for nothing.
 */
export type Saving =
  | 'untracked'
  | 'on_device'
  | 'idle'
  | 'sending'
  | 'sent'
  | 'recorded'
  | 'unsent'
  | 'expired'
  | 'not_recorded';

/**
 * What became of the suspend data that the LMS gave. `read`: there was none, or all of it was used. `recovered`: this
 * device kept answers of the same attempt that the LMS did not have; they are used. `damaged`: cut or altered, nothing
 * could be used. `foreign`: written by something else. `newer`: written by a later player; it is left alone, and nothing
 * is recorded.
 */
export type Held = 'read' | 'recovered' | 'damaged' | 'foreign' | 'newer';

/** Answers that this device keeps and the LMS does not show, to be taken up or left by the learner alone. */
export interface Offer {
  /** When they were given, in milliseconds since 1970. */
  readonly at: number;
  /** Number of situations decided. */
  readonly decided: number;
  readonly finished: boolean;
  /** Whether the LMS once answered that it had them: then this may well be a new attempt. */
  readonly isSent: boolean;
  /** Whether they were given at another address: another course, or the lesson put online again. */
  readonly isElsewhere: boolean;
}

/** Everything the screen shows that is not in the lesson. A new one is made at each change. */
export interface SessionView {
  /**
   * `title` before the lesson begins or goes on, `left` once the session is over for good, also by a link that became
   * `second` or `stale`.
   */
  readonly screen: 'title' | 'scene' | 'left';
  /** With a `stale` or `second` link the lesson cannot begin here. */
  readonly link: Launch['link'];
  readonly mode: Mode;
  /** Whether earlier answers were found, so that « Commencer » becomes « Reprendre ». */
  readonly resumed: boolean;
  readonly held: Held;
  /** While there is one, the lesson cannot begin: it waits for `acceptOffer` or `declineOffer`. */
  readonly offer: Offer | null;
  readonly progress: Progress;
  /** Score of the run on screen; meaningful at the ending. */
  readonly score: Score;
  readonly saving: Saving;
  /** Whether any answer is not proven to have arrived. */
  readonly hasUnsent: boolean;
  /** Whether this device keeps a copy of the answers that the LMS may not have. */
  readonly keptOnDevice: boolean;
  /** A failed run may be played again in this session; a passed one only for training. */
  readonly replay: 'none' | 'counts' | 'training';
  /** Whether what is being played can still change what the LMS holds. */
  readonly counts: boolean;
  /** Whether the LMS takes a score: some let a lesson be played without credit. */
  readonly isCredited: boolean;
  /** Untrusted. */
  readonly learnerName: string;
  /** Seed of the order in which choices are shown, the same after a resume. */
  readonly seed: number;
}

/** What the screen may ask for. */
export interface SessionActions {
  readonly acceptOffer: () => void;
  readonly declineOffer: () => void;
  readonly begin: () => void;
  readonly answer: (response: string) => void;
  readonly proceed: () => void;
  /** Starts another run after an ending. */
  readonly replay: () => void;
  /** Notes what the learner prefers now; the LMS is told with the next answer, never for this alone. */
  readonly prefer: (preferences: Preferences) => void;
  /** Saves if anything is left to send, ends the session and shows that the page can be closed. */
  readonly leave: () => void;
}

/** What screens need of a session, whoever plays. */
export interface PlayedSession {
  readonly view: () => SessionView;
  /** Calls `listener` after each change; returns what stops it. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly actions: SessionActions;
}

export interface Session extends PlayedSession {
  /** What the LMS said when the page was opened. */
  readonly launch: Launch;
  /** To be called when the page is hidden: commits at once, there may be no later. */
  readonly hide: () => void;
  /** To be called when the network comes back: sends at once what is not proven. */
  readonly retry: () => void;
  /**
   * To be called when the page is shown again; `wasAway` says that it was in the browser's page cache, where another
   * page may have taken its place. Sends at once what is not proven, or gives way.
   */
  readonly comeBack: (wasAway: boolean) => void;
  /** To be called when another tab has taken the lesson's turn meanwhile: nothing is written from here any more. */
  readonly giveWay: () => void;
  /** To be called when the page goes away for good: commits and finishes, once. */
  readonly end: () => void;
}
