import type { Session } from '../../../src/session/view.ts';
import type { FaultKind } from '../faults/fault.ts';
import type { Call, Store } from '../standards/standard.ts';
import type { ServerAttempt } from './server.ts';
import type { Tab } from './tab.ts';

export interface ApiCall {
  readonly call: Call;
  readonly element: string;
  readonly value: string;
  /** What strikes it, or null. */
  readonly fault: FaultKind | null;
}

/** Sees everything that happens in a world; the oracle is one. */
export interface Witness {
  readonly started: (tab: Tab, session: Session) => void;
  /** The screen changed. */
  readonly showed: (tab: Tab, session: Session) => void;
  /** The lesson calls its LMS; not answered yet. */
  readonly called: (tab: Tab, call: ApiCall) => void;
  /** The LMS's server has stored something. */
  readonly stored: (attempt: ServerAttempt, values: Store) => void;
  /** The page told the lesson that these are stored, over a network that is there, and they are not. */
  readonly swallowed: (tab: Tab, elements: readonly string[]) => void;
  /** The device has kept a value for a page. */
  readonly kept: (tab: Tab, key: string, value: string) => void;
  /** The device is about to erase what a page no longer wants. */
  readonly erased: (tab: Tab, key: string) => void;
  /** Something was thrown where nobody catches. */
  readonly failed: (error: unknown) => void;
}
