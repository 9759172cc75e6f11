import type { FactId } from './ids.ts';

/** How far a fact binds: a text of law, an official body, the trade or press, or what is commonly known. */
export type FactLevel = 'law' | 'official' | 'professional' | 'general';

export interface FactChange {
  /** Day from which the source says something else, YYYY-MM-DD. */
  readonly on: string;
  /** What is known of it, in one sentence. */
  readonly what: string;
}

export interface Fact {
  readonly id: FactId;
  readonly topic: string;
  readonly statement: string;
  readonly source: string;
  readonly address?: string;
  readonly level: FactLevel;
  /** Day on which the source was read, YYYY-MM-DD; absent for general knowledge, which has no page to read. */
  readonly consulted?: string;
  /** A change of the source that is already announced: what was read holds until then. */
  readonly changes?: FactChange;
}
