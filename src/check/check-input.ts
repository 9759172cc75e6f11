import type { CompiledLesson } from '../compiled/compiled.ts';
import type { Source } from '../diagnostic/source.ts';
import type { Scene } from '../kinds/index.ts';
import type { Fact } from '../lesson/fact.ts';
import type { Term } from '../lesson/glossary.ts';
import type { Lesson } from '../lesson/lesson.ts';
import type { Credit, FrozenRevision, ModuleStatus, Walkthrough } from '../lesson/module.ts';
import type { Sound } from '../lesson/sound.ts';
import type { TranslatedTexts } from '../lesson/translated.ts';
import type { Videos } from '../lesson/video.ts';
import type { Recordings } from '../lesson/voice.ts';
import type { Exploration } from './exploration.ts';
import type { Measures } from './measure.ts';

/** The files that a finding can be about. */
export type SourceName =
  | 'lesson'
  | 'walkthroughs'
  | 'revisions'
  | 'facts'
  | 'glossary'
  | 'sounds'
  | 'catalogue'
  | 'credits'
  | 'voices'
  | 'translation';

export type Sources = Readonly<Record<SourceName, Source>>;

/** A lesson and what surrounds it, all of it parsed: facts, walkthroughs… stand in the order of their files. */
export interface LessonToCheck {
  readonly lesson: Lesson<Scene>;
  readonly compiled: CompiledLesson;
  /** The lesson compiled with the default options, for which authors write their walkthroughs. */
  readonly authored: CompiledLesson;
  readonly facts: readonly Fact[];
  readonly glossary: readonly Term[];
  readonly sounds: readonly Sound[];
  readonly walkthroughs: readonly Walkthrough[];
  readonly revisions: readonly FrozenRevision[];
  /** Null when the catalogue does not name the module. */
  readonly status: ModuleStatus | null;
  /** Paths below media/, with forward slashes. */
  readonly mediaFiles: ReadonlySet<string>;
  readonly credits: readonly Credit[];
  /** Voices of the lesson's language, by unit. */
  readonly recordings: Recordings;
  readonly videos: Videos;
  /** Null when nobody translated the lesson. */
  readonly translation: TranslatedTexts | null;
  readonly sources: Sources;
  /** Characters of the longest suspend data that any run of the lesson can give, or a bound above it. */
  readonly longestSuspendData: (lesson: CompiledLesson) => number;
}

export interface CheckInput extends Omit<LessonToCheck, 'longestSuspendData'> {
  readonly exploration: Exploration;
  /** Null when the lesson cannot be measured; another rule says why. */
  readonly measures: Measures | null;
  readonly longestSuspendData: number;
}
