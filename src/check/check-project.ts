import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { allProjectRules } from './all-project-rules.ts';
import type { ProjectToCheck } from './project-to-check.ts';
import { runChecks } from './run-checks.ts';

/** Checks what no lesson can tell alone. `lessons` must be all of them, else what they use seems unused. */
export const checkProject = (project: ProjectToCheck): readonly Diagnostic[] => runChecks(allProjectRules, project);
