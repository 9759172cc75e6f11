import { drawnFiles } from '../../src/art/lesson-pictures.ts';
import type { LessonParts, SharedParts } from '../../src/assembly/parts.ts';
import { lessonParts, sharedParts } from '../../src/build/module-parts.ts';
import { readProject } from '../../src/build/read-project.ts';

export interface ProjectParts {
  readonly shared: SharedParts;
  readonly own: LessonParts;
  /** Names of all that may be drawn for the lesson. */
  readonly drawings: readonly string[];
}

/** A lesson of the project as it stands on disk, with what lessons share. */
export function projectParts(slug: string): ProjectParts {
  const project = readProject();
  const shared = sharedParts(project);
  const own = lessonParts(project, project.modules.find((module) => module.slug === slug)!);
  return { shared, own, drawings: drawnFiles(own.lesson, shared.glossary) };
}
