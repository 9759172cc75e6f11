/** Why a strict LMS refuses a call, with the code it gives. */
export interface Refusal {
  readonly code: string;
  readonly why: string;
}

export type Data = ReadonlyMap<string, string>;

/** What an LMS makes of a session that ends: elements it rewrites, and what it holds against the lesson. */
export interface Ending {
  readonly rewritten: Readonly<Record<string, string>>;
  readonly blames: readonly string[];
}

type Verb = 'initialize' | 'finish' | 'get' | 'set' | 'commit';

/** All in which one standard differs from the other, for a strict LMS. */
export interface Standard {
  /** How the end of a session is written in a transcript. */
  readonly finish: 'Finish' | 'Terminate';
  /** Codes of a call that comes before the session, in it, or after it. */
  readonly misplaced: { readonly [V in Verb]: { readonly [P in Phase]?: string } };
  /** Codes of a call that the LMS is told to refuse. */
  readonly failed: { readonly [V in 'initialize' | 'finish' | 'commit']: string };
  /** Code of a read that finds nothing set. */
  readonly unset: string;
  readonly judgeGet: (element: string, data: Data) => Refusal | null;
  readonly judgeSet: (element: string, value: string, data: Data, batch: ReadonlySet<string>) => Refusal | null;
  /** What an element that may be read gives; null when nothing was set. */
  readonly read: (element: string, data: Data) => string | null;
  readonly end: (data: Data) => Ending;
}

export type Phase = 'before' | 'running' | 'finished';
