import type { Sources } from '../check/check-input.ts';
import type { Scene } from '../kinds/index.ts';
import type { Fact } from '../lesson/fact.ts';
import type { Term } from '../lesson/glossary.ts';
import type { Lesson } from '../lesson/lesson.ts';
import type { Credit, FrozenRevision, ModuleStatus, Walkthrough } from '../lesson/module.ts';
import type { Sound } from '../lesson/sound.ts';
import type { TranslatedTexts } from '../lesson/translated.ts';
import type { ClassFiles, Videos } from '../lesson/video.ts';
import type { Recordings } from '../lesson/voice.ts';
import type { CriticalStyle } from '../package/index-html.ts';
import type { PackageStandard } from '../package/package-standard.ts';

/** What lessons share, read and valid. */
export interface SharedParts {
  readonly facts: readonly Fact[];
  readonly glossary: readonly Term[];
  readonly sounds: readonly Sound[];
  readonly credits: readonly Credit[];
  /** Paths below media/, with forward slashes. */
  readonly mediaFiles: ReadonlySet<string>;
}

/** A lesson and what is its own, read and valid. */
export interface LessonParts {
  /** Null when the catalogue does not name the module. */
  readonly status: ModuleStatus | null;
  readonly lesson: Lesson<Scene>;
  /** The same with its pictures placed (`placeLesson`), so that compiling draws nothing. */
  readonly placed?: Lesson<Scene>;
  readonly walkthroughs: readonly Walkthrough[];
  readonly revisions: readonly FrozenRevision[];
  /** Voices found beside the lesson, by unit. */
  readonly recordings: Recordings;
  readonly videos: Videos;
  /** What a class gave of what the options name. */
  readonly classFiles?: ClassFiles;
  /** Null when nobody translated the lesson. */
  readonly translation: TranslatedTexts | null;
  readonly sources: Sources;
}

/** The player of one standard, as it was built. */
export type Player = Readonly<Record<'player.js' | 'player.css' | 'sound.js', string>>;

/** What packages of a standard hold besides their lesson. */
export interface StandardParts {
  readonly standard: PackageStandard;
  readonly player: Player;
  /** Text of scorm-manifest/<name of the standard>.xml. */
  readonly template: string;
  /** The official schemas by file name. */
  readonly schemas: Readonly<Record<string, Uint8Array | string>>;
}

/** What every package holds, whatever its lesson. */
export interface PackageParts extends CriticalStyle {
  readonly standards: readonly StandardParts[];
  /** Text of scorm-manifest/licences.txt. */
  readonly licences: string;
}
