import type { FactId } from './ids.ts';

/** Something drawn beside a line of a sheet: a thing, a sign or an effect, or a piece of equipment. */
export type SheetDrawing = { readonly prop: string; readonly state?: string } | { readonly wears: string };

export interface SheetLine {
  readonly text: string;
  readonly facts: readonly FactId[];
  readonly drawing?: SheetDrawing;
}

/** Who answers at a number. */
export interface SheetNumber {
  readonly number: string;
  readonly text: string;
  readonly facts: readonly FactId[];
}

/** What a lesson leaves on paper: its sheet to pin to a wall, and what to find out in the company. */
export interface Sheet {
  /** Right acts, in the order in which they are done. */
  readonly do: readonly SheetLine[];
  readonly never: readonly SheetLine[];
  readonly numbers?: readonly SheetNumber[];
  /** What each company has its own answer to, one question each. */
  readonly verify?: readonly string[];
}

/** Ids of the facts on which a sheet relies. */
export const sheetFacts = ({ do: acts, never, numbers = [] }: Sheet): readonly FactId[] =>
  [...acts, ...never, ...numbers].flatMap(({ facts }) => facts);
