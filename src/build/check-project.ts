import { checkOptions } from '../assembly/check-options.ts';
import { type OptionsRemark, unknownLessonRemarks } from '../assembly/own-texts.ts';
import type { CheckReport } from '../check/check-lesson.ts';
import { checkProject as checkTogether } from '../check/check-project.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Source } from '../diagnostic/source.ts';
import { lessonParts, sharedParts } from './module-parts.ts';
import type { GivenOptions } from './read-options.ts';
import { type Project, type ReadModule, readProject } from './read-project.ts';

export interface CheckedModule {
  readonly module: ReadModule;
  readonly report: CheckReport;
  /** Milliseconds that exploring and checking took. */
  readonly milliseconds: number;
}

export interface CheckedProject {
  readonly project: Project;
  readonly modules: readonly CheckedModule[];
  /** Remarks that belong to no lesson's report, nor to a lesson that cannot be read. */
  readonly shared: readonly Diagnostic[];
  /** All remarks, those of files that cannot be read first. */
  readonly diagnostics: readonly Diagnostic[];
}

const optionsDiagnostics = (remarks: readonly OptionsRemark[], source: Source | null): readonly Diagnostic[] =>
  remarks.map((remark) => ({
    ...remark,
    file: source?.file ?? 'options',
    line: source?.lineOf(remark.path) ?? 1,
  }));

export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === 'error');

/**
 * Reads and checks every module; all mistakes are found in one run. No lesson is checked without what lessons share,
 * which would seem to be wanting everywhere. `progress` is told each module as it begins.
 */
export function checkProject(
  { options, source, files }: GivenOptions,
  progress: (slug: string) => void,
): CheckedProject {
  const project = readProject();
  const aboutOptions: OptionsRemark[] = [...unknownLessonRemarks(options, project.slugs)];
  const modules = (project.areSharedFilesRead ? project.modules : []).map((module): CheckedModule => {
    progress(module.slug);
    const start = performance.now();
    const own = lessonParts(project, module, files);
    const { report, remarks } = checkOptions(sharedParts(project), own, own.lesson, options);
    aboutOptions.push(...remarks);
    return { module, report, milliseconds: performance.now() - start };
  });
  // What an unreadable lesson uses would seem to be used by none.
  const together = project.diagnostics.length === 0 ? checkAllTogether(project) : [];
  return {
    project,
    modules,
    shared: [...project.shared, ...together],
    diagnostics: [
      ...optionsDiagnostics(aboutOptions, source),
      ...project.diagnostics,
      ...modules.flatMap(({ report }) => report.findings),
      ...together,
    ],
  };
}

const checkAllTogether = ({ modules, facts, glossary, sounds, credits, mediaFiles }: Project): readonly Diagnostic[] =>
  checkTogether({
    lessons: modules.map(({ lesson }) => lesson.value),
    facts: facts.value,
    glossary: glossary.value,
    sounds: sounds.value,
    credits: credits.value,
    mediaFiles,
    sources: { facts: facts.source, glossary: glossary.source, sounds: sounds.source, credits: credits.source },
  });
