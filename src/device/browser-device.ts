import { decodeEnvelope } from '../envelope/codec.ts';
import type { Choices, PreferenceStore } from '../preferences/preferences.ts';
import type { Device } from '../session/ports.ts';
import { createAskNetwork } from './ask-network.ts';
import type { Channel } from './channel-turn.ts';
import { turnName } from './device-names.ts';
import { createJournal } from './journal-store.ts';
import type { Later } from './later.ts';
import type { Locks } from './lock-turn.ts';
import type { MirroredStorage } from './mirrored-storage.ts';
import { createPreferenceStore, lastPreferences } from './preference-store.ts';
import { type PageOrigin, probeAddress } from './probe-address.ts';
import { sweepJournals } from './sweep-journals.ts';
import { createTabTurn } from './tab-turn.ts';

/** What is used of `window`. */
export interface PageWindow extends PageOrigin {
  readonly localStorage: Storage | null;
  readonly indexedDB?: Pick<IDBFactory, 'open'> | null;
  readonly document: Pick<Document, 'visibilityState'> & {
    readonly addEventListener: (
      type: 'securitypolicyviolation',
      listener: (event: Pick<SecurityPolicyViolationEvent, 'effectiveDirective'>) => void,
    ) => void;
  };
  readonly navigator: { readonly locks?: Locks };
  readonly BroadcastChannel: new (name: string) => Channel;
  readonly fetch: (address: string, init: RequestInit) => Promise<Pick<Response, 'type'>>;
  readonly addEventListener: (type: 'pagehide' | 'pageshow', listener: () => void) => void;
}

export interface BrowserDeviceInput {
  readonly window: PageWindow;
  readonly storage: MirroredStorage;
  readonly lessonId: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** 0 to 1. */
  readonly random: () => number;
  readonly later: Later;
}

export interface BrowserDevice extends Device {
  /** What a learner of the LMS prefers; whole once a journal was asked for. */
  readonly preferences: (learnerId: string) => PreferenceStore;
  /** What was last chosen here, for the time until it is known who learns. */
  readonly lastPreferences: () => Choices;
}

const isReadable = (envelope: string): boolean => decodeEnvelope(envelope).kind === 'envelope';

/** The device seen from a page of a browser. Journals of any lesson that are too old are erased at once. */
export function createBrowserDevice({
  window,
  storage,
  lessonId,
  now,
  random,
  later,
}: BrowserDeviceInput): BrowserDevice {
  const { pathname } = window.location;
  sweepJournals(storage, now());

  const turn = createTabTurn({
    locks: window.navigator.locks,
    openChannel: (name) => new window.BroadcastChannel(name),
    name: turnName(lessonId, pathname),
    id: random().toString(36),
    later,
  });
  let isForbidden = false;
  window.document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
    isForbidden ||= effectiveDirective === 'connect-src';
  });
  window.addEventListener('pagehide', turn.leave);
  window.addEventListener('pageshow', turn.comeBack);

  return {
    journal: async (learnerId) => {
      // Not before the turn is taken: until then another page may write there.
      await storage.restore();
      sweepJournals(storage, now());
      return createJournal({ storage, learnerId, lessonId, pathname, isReadable });
    },
    askNetwork: createAskNetwork({
      fetch: (address, init) => window.fetch(address, init),
      address: probeAddress(window),
      later,
      isForbidden: () => isForbidden,
    }),
    isVisible: () => window.document.visibilityState !== 'hidden',
    takeTurn: turn.take,
    endTurn: turn.leave,
    lastPreferences: () => lastPreferences(storage),
    preferences: (learnerId) => createPreferenceStore({ storage, learnerId, now }),
  };
}
