import type { Progress } from '../engine/progress.ts';
import type { ObjectiveScore, Score } from '../engine/score.ts';
import type { Launch, Mode } from '../tracking/tracker.ts';

/**
 * What the learner is told about saving. `untracked`: nobody records. `on_device`: nobody records, but this device
 * remembers. `idle`: nothing to send yet. `sending`: at the next pause. `sent`: the LMS answered that it has everything.
 * `unsent`: it did not, and the answers are kept in this page. `not_recorded`: what is played now counts for nothing.
 */
export type Saving = 'untracked' | 'on_device' | 'idle' | 'sending' | 'sent' | 'unsent' | 'not_recorded';

/** Everything the screen shows that is not in the lesson. A new one is made at each change. */
export interface SessionView {
  /** `title` before the lesson begins or goes on, `left` once the session is over for good. */
  readonly screen: 'title' | 'scene' | 'left';
  /** With a `stale` link the lesson cannot begin: it has to be opened again from the LMS. */
  readonly link: Launch['link'];
  readonly mode: Mode;
  /** Whether earlier answers were found, so that « Commencer » becomes « Reprendre ». */
  readonly resumed: boolean;
  readonly progress: Progress;
  /** Score of the run on screen; meaningful at the ending. */
  readonly score: Score;
  readonly objectives: readonly ObjectiveScore[];
  readonly saving: Saving;
  /** A failed run may be played again in this session; a passed one only for training. */
  readonly replay: 'none' | 'counts' | 'training';
  /** Whether what is being played can still change what the LMS holds. */
  readonly counts: boolean;
  /** Untrusted. */
  readonly learnerName: string;
  /** Seed of the order in which choices are shown, the same after a resume. */
  readonly seed: number;
}

/** What the screen may ask for. */
export interface SessionActions {
  readonly begin: () => void;
  readonly answer: (response: string) => void;
  readonly proceed: () => void;
  /** Starts another run after an ending. */
  readonly replay: () => void;
  /** Saves, ends the session and shows that the page can be closed. */
  readonly leave: () => void;
}

export interface Session {
  readonly view: () => SessionView;
  /** Calls `listener` after each change; returns what stops it. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly actions: SessionActions;
  /** To be called when the page is hidden: commits what is not sent yet. */
  readonly hide: () => void;
  /** To be called when the network comes back: sends at once what was refused. */
  readonly retry: () => void;
  /** To be called when the page goes away for good: commits and finishes, once. */
  readonly end: () => void;
}
