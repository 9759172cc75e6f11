/** What surrounds a lesson in its folder and in the catalogue. */

/** `wip` is checked but not packaged; `active` is packaged and its decisions are frozen; `retired` is kept for replay. */
export type ModuleStatus = 'wip' | 'active' | 'retired';

/** Lessons to be taken one after the other. Each stays a package of its own: several SCOs in one break on Moodle. */
export interface Parcours {
  readonly id: string;
  readonly title: string;
  /** For whom, and what for. */
  readonly summary: string;
  /** Slugs of active modules, in the order in which they are taken. */
  readonly modules: readonly string[];
}

export interface Catalogue {
  readonly $schema?: string;
  readonly modules: readonly { readonly slug: string; readonly status: ModuleStatus }[];
  readonly parcours?: readonly Parcours[];
}

/** A named path that proves a lesson plays: every answer in order, and what it must give. */
export interface Walkthrough {
  readonly name: string;
  readonly purpose: 'perfect' | 'cautious' | 'fatal' | 'failing';
  /** What was drawn, in a lesson that draws. */
  readonly draw?: Readonly<Record<string, number>>;
  /** Responses in the order in which decisions come, a fatal one being followed by the one that replaces it. */
  readonly answers: readonly { readonly scene: string; readonly response: string }[];
  readonly ending: string;
  /** The score shown and sent, 0–100. */
  readonly score: number;
}

/** The decisions of one published revision, so that answers saved by a learner stay readable. */
export interface FrozenRevision {
  readonly revision: number;
  readonly slots: readonly string[];
  /** Bounds of what is drawn: other bounds draw something else from the same seed. */
  readonly draws?: Readonly<Record<string, readonly [min: number, max: number]>>;
  readonly decisions: readonly {
    readonly trace: number;
    readonly scene: string;
    /** Each letter with what it stands for, e.g. `a=sortir`. */
    readonly letters: readonly string[];
  }[];
}

export interface Credit {
  /** A path below media/; `*` stands for any file name in that folder. */
  readonly file: string;
  readonly author: string;
  readonly licence: string;
  readonly origin: string;
}
