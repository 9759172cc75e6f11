import type { OptionsRemark } from '../../../assembly/own-texts.ts';
import type { StandardData } from '../../../assembly/parts-as-data.ts';
import type { Diagnostic } from '../../../diagnostic/diagnostic.ts';
import type { Parcours } from '../../../lesson/module.ts';
import type { PackageOptions } from '../../../lesson/options.ts';
import type { FileLayer } from '../../../lesson/picture.ts';
import type { ClassFiles } from '../../../lesson/video.ts';

export type StandardName = StandardData['name'];

/** What can be printed of a lesson. */
export type SheetName = 'reflex' | 'company' | 'guide';

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

export interface OwnText {
  readonly key: string;
  /** In its author's words. */
  readonly text: string;
  /** What it is called in a teacher's words. */
  readonly name: string;
}

/** The texts of a scene; those of the lesson as a whole, under an empty id. */
export interface TextGroup {
  readonly id: string;
  readonly title: string;
  /** The picture as it first shows. */
  readonly layers: readonly FileLayer[];
  readonly texts: readonly OwnText[];
}

export type LessonTexts = readonly TextGroup[];

export type Opened =
  | { readonly ok: true; readonly options: PackageOptions }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** What the worker is asked, with what it answers. */
export interface Requests {
  /** Reads an options file. */
  readonly open: { readonly ask: { readonly text: string; readonly file: string }; readonly answer: Opened };
  /** Gives the files of classes' own videos, in the place of those that were given before. */
  readonly keep: { readonly ask: { readonly files: ClassFiles }; readonly answer: null };
  readonly check: {
    readonly ask: { readonly lesson: string; readonly options: PackageOptions };
    readonly answer: LessonCheck;
  };
  /** Every text that a teacher may say otherwise. */
  readonly texts: { readonly ask: { readonly lesson: string }; readonly answer: LessonTexts };
  readonly make: {
    readonly ask: { readonly lesson: string; readonly standard: StandardName; readonly options: PackageOptions };
    readonly answer: Uint8Array;
  };
  /** A parcours as the backup of a Moodle course. */
  readonly course: {
    readonly ask: { readonly parcours: Parcours; readonly options: PackageOptions };
    readonly answer: Uint8Array;
  };
  /** The page that prints the sheets of lessons. */
  readonly sheets: {
    readonly ask: {
      readonly sheet: SheetName;
      readonly lessons: readonly string[];
      readonly options: PackageOptions;
    };
    readonly answer: string;
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
