import type { OptionsRemark } from '../../../assembly/own-texts.ts';
import type { StandardData } from '../../../assembly/parts-as-data.ts';
import type { CompiledLesson } from '../../../compiled/compiled.ts';
import type { Diagnostic } from '../../../diagnostic/diagnostic.ts';
import type { PackageOptions } from '../../../lesson/options.ts';

export type StandardName = StandardData['name'];

/** A lesson with some options, once it was checked. */
export interface LessonCheck {
  readonly masteryScore: number;
  /** Chance that random answers pass, 0–1; null when it cannot be computed. */
  readonly randomPass: number | null;
  readonly lowestFairMastery: number | null;
  readonly remarks: readonly OptionsRemark[];
  /** Keys of own texts whose voice is left out. */
  readonly silenced: readonly string[];
}

export type Opened =
  | { readonly ok: true; readonly options: PackageOptions }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** What the worker is asked, with what it answers. */
export interface Requests {
  /** Reads an options file. */
  readonly open: { readonly ask: { readonly text: string; readonly file: string }; readonly answer: Opened };
  readonly check: {
    readonly ask: { readonly lesson: string; readonly options: PackageOptions };
    readonly answer: LessonCheck;
  };
  /** The lesson as its author wrote it, its pictures placed. */
  readonly lesson: { readonly ask: { readonly lesson: string }; readonly answer: CompiledLesson };
  readonly make: {
    readonly ask: { readonly lesson: string; readonly standard: StandardName; readonly options: PackageOptions };
    readonly answer: Uint8Array;
  };
  /** The page of a package. */
  readonly page: {
    readonly ask: { readonly lesson: string; readonly options: PackageOptions };
    readonly answer: string;
  };
}

export type RequestName = keyof Requests;

export interface Request<Name extends RequestName = RequestName> {
  readonly id: number;
  readonly name: Name;
  readonly ask: Requests[Name]['ask'];
}

/** `error` is for developers: what a person is told depends on what was asked. */
export type Reply =
  | { readonly id: number; readonly ok: true; readonly answer: unknown }
  | { readonly id: number; readonly ok: false; readonly error: string };
