import type { LessonParts, PackageParts, Player, SharedParts } from '../assembly/parts.ts';
import type { CompiledLesson } from '../compiled/compiled.ts';
import type { PackageOptions } from '../lesson/options.ts';
import type { BuiltLesson } from './build-packages.ts';
import type { Project, ReadModule } from './read-project.ts';

/** An active module and all that was made of it. */
export interface MadeModule extends BuiltLesson {
  readonly module: ReadModule;
  readonly own: LessonParts;
  readonly compiled: CompiledLesson;
  /** Made small, by their path below media/. */
  readonly drawings: Readonly<Record<string, string>>;
  /** Scripts of translations, by their names. */
  readonly translations: Readonly<Record<string, string>>;
}

/** What the first steps of a build made, for those that come after the packages. */
export interface Made {
  readonly project: Project;
  readonly options: PackageOptions;
  readonly shared: SharedParts;
  readonly parts: PackageParts;
  readonly soundScript: string;
  /** The player of the site, where no LMS is looked for. */
  readonly sitePlayer: Player;
  readonly modules: readonly MadeModule[];
}
