import type { PageWindow } from '../../../src/device/browser-device.ts';
import type { Clock, TaskOwner } from './clock.ts';
import type { Locks } from './locks.ts';
import { type Network, probe } from './network.ts';

export interface PageWindowInput {
  readonly owner: TaskOwner;
  readonly path: string;
  readonly clock: Clock;
  readonly network: Network;
  readonly localStorage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;
  readonly locks: Locks;
  readonly isVisible: () => boolean;
}

/** What a page is for the lesson, and the events that come to it. */
export interface FakeWindow {
  readonly window: PageWindow;
  /** Its own events, and those of its document. */
  readonly fire: (type: 'pagehide' | 'pageshow' | 'visibilitychange' | 'online', persisted?: boolean) => void;
}

const ANSWER_MS = 40;
const SILENCE_MS = 3_000;

export function createPageWindow(input: PageWindowInput): FakeWindow {
  const { owner, path, clock, network, localStorage, locks, isVisible } = input;
  const listeners: { readonly type: string; readonly listener: (event: never) => void }[] = [];
  const addEventListener = (type: string, listener: (event: never) => void): void => {
    listeners.push({ type, listener });
  };

  const fetch: PageWindow['fetch'] = () =>
    new Promise((resolve, reject) => {
      const wait = network.isThere ? ANSWER_MS : SILENCE_MS;
      clock.later(
        owner,
        () => {
          const seen = probe(network);
          if (seen === 'lost') reject(new TypeError('Failed to fetch'));
          else resolve({ type: seen === 'open' ? 'basic' : 'opaqueredirect' });
        },
        wait,
      );
    });

  const origin = 'https://lms.example';
  const window: PageWindow = {
    origin,
    location: { protocol: 'https:', hostname: 'lms.example', origin, pathname: path, search: '' },
    localStorage: localStorage as Storage,
    document: {
      get visibilityState() {
        return isVisible() ? ('visible' as const) : ('hidden' as const);
      },
      addEventListener,
    },
    navigator: { locks: locks.of(owner) },
    BroadcastChannel: class {
      onmessage = null;
      postMessage(): void {}
      close(): void {}
    },
    fetch,
    addEventListener,
  };
  return {
    window,
    fire: (type, persisted = false) => {
      for (const one of listeners.filter((each) => each.type === type)) one.listener({ persisted } as never);
    },
  };
}
