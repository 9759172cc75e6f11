import { reportAsJson } from '../check/check-lesson.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { CheckedProject } from './check-project.ts';

/** The report of a lesson that could not be played: it has no measures. */
const reportWithoutMeasures = (lesson: string, findings: readonly Diagnostic[]) => ({
  ...reportAsJson({
    lesson,
    decisions: 0,
    configurations: 0,
    endings: 0,
    bestScore: null,
    worstScore: null,
    randomPass: null,
    lowestFairMastery: null,
    longestSuspendData: 0,
    decisionsShortest: null,
    decisionsLongest: null,
    minutesShortest: null,
    minutesLongest: null,
    gas: null,
    facts: 0,
    texts: null,
    findings,
  }),
  longestSuspendData: null,
});

/** One report for each module, those that cannot be read or checked included. */
export const checkedAsJson = ({ project, modules }: CheckedProject) =>
  project.slugs.map((slug) => {
    const checked = modules.find(({ module }) => module.slug === slug);
    if (checked) return reportAsJson(checked.report);
    return reportWithoutMeasures(slug, project.unreadable.find((one) => one.slug === slug)?.diagnostics ?? []);
  });
