import type { Report, SaveResult, Tracker } from '../tracking/tracker.ts';
import { UNTRACKED_LAUNCH } from '../tracking/untracked-launch.ts';
import { dayOf } from './days.ts';
import type { Notebooks } from './notebooks.ts';
import type { FinishedRun, NotebookPage } from './page.ts';

/** Nobody takes longer over one situation: the rest of the time the page was left open. */
const LONGEST_STEP_SECONDS = 300;

export interface NotebookTrackerInput {
  readonly notebooks: Notebooks;
  readonly lesson: string;
  /** How many the lesson asks for. */
  readonly situations: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface NotebookTracker extends Tracker {
  /** Whether the device no longer holds what this page wrote last, or somebody else plays on it now. */
  readonly isOutOfDate: () => boolean;
}

/** Keeps the attempt in the notebook of whoever plays when the page opens; that learner's it stays. */
export function createNotebookTracker({ notebooks, lesson, situations, now }: NotebookTrackerInput): NotebookTracker {
  const nickname = notebooks.learner();
  let page = notebooks.page(lesson) ?? emptyPage(lesson, nickname);
  let counted = 0;
  let isWritten = false;
  let isOver = false;

  const save = (report: Report): SaveResult => {
    if (isOver) return 'closed';
    const step = Math.max(0, (report.sessionSeconds ?? counted) - counted);
    counted += step;
    page = nextPage(
      { ...page, situations, seconds: page.seconds + Math.min(step, LONGEST_STEP_SECONDS) },
      report,
      now(),
    );
    isWritten = notebooks.keep(page);
    return isWritten ? 'sent' : 'refused';
  };

  return {
    open: async () => ({ ...UNTRACKED_LAUNCH, suspendData: page.suspendData }),
    save,
    close: (report) => {
      const result = save(report);
      isOver = true;
      return result;
    },
    abandon: () => {
      isOver = true;
    },
    isOutOfDate: () =>
      notebooks.learner() !== nickname || (isWritten && notebooks.page(lesson)?.suspendData !== page.suspendData),
  };
}

const emptyPage = (lesson: string, nickname: string): NotebookPage => ({
  lesson,
  nickname,
  at: 0,
  suspendData: '',
  decided: 0,
  situations: 0,
  seconds: 0,
  finished: null,
});

function nextPage(page: NotebookPage, report: Report, at: number): NotebookPage {
  const run = finishedIn(report, page.seconds, at);
  const isBetter = run !== null && run.score > (page.finished?.score ?? -1);
  return {
    ...page,
    at,
    suspendData: report.suspendData ?? page.suspendData,
    decided: run ? 0 : report.interactions.filter(({ answer }) => answer !== undefined).length,
    finished: isBetter ? run : page.finished,
  };
}

/** The run played to its ending that a report tells. Null when none was. */
function finishedIn({ status, score, objectives }: Report, seconds: number, at: number): FinishedRun | null {
  if (typeof status !== 'object' || status === null || score === null) return null;
  return {
    day: dayOf(at),
    score,
    passed: status.passed,
    objectives: objectives.filter((one) => one.status === 'passed').map(({ id }) => id),
    minutes: Math.max(1, Math.round(seconds / 60)),
  };
}
