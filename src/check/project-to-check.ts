import type { Source } from '../diagnostic/source.ts';
import type { Scene } from '../kinds/index.ts';
import type { Fact } from '../lesson/fact.ts';
import type { Term } from '../lesson/glossary.ts';
import type { Lesson } from '../lesson/lesson.ts';
import type { Credit } from '../lesson/module.ts';
import type { Sound } from '../lesson/sound.ts';

export type ProjectSourceName = 'facts' | 'glossary' | 'sounds' | 'credits';

/** All lessons together with what they share, all of it parsed. */
export interface ProjectToCheck {
  readonly lessons: readonly Lesson<Scene>[];
  readonly facts: readonly Fact[];
  readonly glossary: readonly Term[];
  readonly credits: readonly Credit[];
  readonly sounds: readonly Sound[];
  /** Paths below media/, with forward slashes. */
  readonly mediaFiles: ReadonlySet<string>;
  readonly sources: Readonly<Record<ProjectSourceName, Source>>;
}
