/** What a session asks of the device it runs on. `src/device` answers with a browser, tests with their own. */

/**
 * What a request to the lesson's own address said. `open`: the way to the server is free, or nothing can be asked here.
 * `expired`: it leads elsewhere, so the LMS wants the learner to log in again. `lost`: no answer came.
 */
export type Network = 'open' | 'expired' | 'lost';

/** One answer sheet kept on the device. */
export interface JournalEntry {
  /** Untrusted text that should be an envelope. */
  readonly envelope: string;
  /** When it was written, in milliseconds since 1970. */
  readonly at: number;
  /** Whether it was sent over a network known to be there. */
  readonly isSent: boolean;
}

/** What this device keeps of one learner's answers to one lesson. Nothing throws: storage may be full or refused. */
export interface Journal {
  /** Kept at this launch address. */
  readonly own: () => JournalEntry | null;
  /** The latest kept at other launch addresses: another course, or the lesson put online again. */
  readonly elsewhere: () => JournalEntry | null;
  /** Replaces what is kept at this launch address. False when the device refuses. */
  readonly keep: (entry: JournalEntry) => boolean;
  /** Erases what is kept at this launch address. */
  readonly erase: () => void;
}

export interface Device {
  /**
   * The journal of a learner of the LMS, whose id is never stored. Null where answers cannot be told apart. Resolves
   * within a second or so, never rejects.
   */
  readonly journal: (learnerId: string) => Promise<Journal | null>;
  /** Asks the network; resolves within some seconds, never rejects. Answers at once where nothing can be asked. */
  readonly askNetwork: () => Network | Promise<Network>;
  /** Whether the page can be seen at this moment. */
  readonly isVisible: () => boolean;
  /** Makes this page the only one that plays this lesson at this address; false when another one does. */
  readonly takeTurn: () => Promise<boolean>;
  /** Lets another page play: this one is done. */
  readonly endTurn: () => void;
}
