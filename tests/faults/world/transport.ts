import type { Store } from '../standards/standard.ts';

/**
 * How an LMS's page talks to its server. `moodle`: only what differs from what was put in a request before, whatever
 * became of that request (scorm_12.js); `stubborn`: only what differs from what the launch held, whatever was sent
 * since (scorm_13.js). Both answer true offline, and whenever their page is hidden (request.js: sendBeacon). `honest`:
 * everything, each time, and false when it did not arrive.
 */
const TEMPERS = ['moodle', 'stubborn', 'honest'] as const;
export type Temper = (typeof TEMPERS)[number];

export interface Transport {
  /** Sends what a page holds. `arrives` is false when the server drops it, `lies` when it then says true all the same. */
  readonly send: (values: Store, arrives: boolean, lies: boolean) => 'true' | 'false';
}

export interface TransportInput {
  readonly temper: Temper;
  /** What the page was given at launch. */
  readonly seed: Store;
  readonly reach: () => 'open' | 'lost' | 'refused';
  readonly isVisible: () => boolean;
  /** Stores on the server what arrived. */
  readonly store: (values: Store) => void;
  /** Told of what the server was to have and has not, although the page answers true. */
  readonly swallowed: (elements: readonly string[]) => void;
}

export function createTransport({ temper, seed, reach, isVisible, store, swallowed }: TransportInput): Transport {
  const sent = new Map(seed);

  const changesIn = (values: Store): Store => {
    if (temper === 'honest') return values;
    const changes = new Map([...values].filter(([element, value]) => sent.get(element) !== value));
    if (temper === 'moodle') for (const [element, value] of changes) sent.set(element, value);
    return changes;
  };

  return {
    send: (values, arrives, lies) => {
      const way = reach();
      const changes = changesIn(values);
      if (way === 'open' && arrives) {
        store(changes);
        return 'true';
      }
      if (lies) {
        swallowed([...changes.keys()]);
        return 'true';
      }
      if (temper === 'honest') return 'false';
      return way === 'lost' || !isVisible() ? 'true' : 'false';
    },
  };
}
