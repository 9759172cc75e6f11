import type { Store } from '../standards/standard.ts';

/** What the LMS's server keeps of one attempt. */
export interface ServerAttempt {
  /** `home/1`: place and number. */
  readonly id: string;
  readonly store: Map<string, string>;
}

/** One learner in one activity: two activities of the same lesson, and two learners on the same device. */
export interface Place {
  readonly name: PlaceName;
  readonly learner: string;
  readonly path: string;
  /** The last one is the present one; those before it are archived. */
  readonly attempts: ServerAttempt[];
}

export const PLACES = ['home', 'other', 'mate'] as const;
export type PlaceName = (typeof PLACES)[number];

export interface Server {
  readonly place: (name: PlaceName) => Place;
  /** The present attempt of a place. */
  readonly present: (name: PlaceName) => ServerAttempt;
  /** Archives the present attempt and gives an empty one. */
  readonly giveNewAttempt: (name: PlaceName) => void;
  readonly store: (attempt: ServerAttempt, values: Store) => void;
}

const LEARNERS: Readonly<Record<PlaceName, readonly [learner: string, path: string]>> = {
  home: ['zoe', '/activity/1/'],
  other: ['zoe', '/activity/2/'],
  mate: ['ali', '/activity/1/'],
};

/** `stored` is told of each write, after it. */
export function createServer(stored: (attempt: ServerAttempt, values: Store) => void): Server {
  const places = new Map<PlaceName, Place>(
    PLACES.map((name) => {
      const [learner, path] = LEARNERS[name];
      return [name, { name, learner, path, attempts: [newAttempt(name, 1)] }];
    }),
  );
  const place = (name: PlaceName): Place => places.get(name)!;
  return {
    place,
    present: (name) => place(name).attempts.at(-1)!,
    giveNewAttempt: (name) => {
      const { attempts } = place(name);
      attempts.push(newAttempt(name, attempts.length + 1));
    },
    store: (attempt, values) => {
      for (const [element, value] of values) attempt.store.set(element, value);
      stored(attempt, values);
    },
  };
}

const newAttempt = (name: PlaceName, number: number): ServerAttempt => ({ id: `${name}/${number}`, store: new Map() });
