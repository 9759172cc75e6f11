import type { FactId, TermId } from './ids.ts';
import type { Picture } from './picture.ts';

/** A word of the trade, and what it means. */
export interface Term {
  readonly id: TermId;
  /** The word as its definition is headed. */
  readonly term: string;
  /** Every way in which texts write it, plurals included. One that begins with a small letter may begin a sentence. */
  readonly forms: readonly string[];
  /** One or two short sentences. */
  readonly meaning: string;
  /** Facts behind the meaning; a word of everyday French has none. */
  readonly facts?: readonly FactId[];
  /** How it is spoken, where that cannot be guessed. */
  readonly say?: string;
  readonly picture?: Picture;
}
