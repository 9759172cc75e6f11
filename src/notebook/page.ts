/** A run played to its ending, as catalogue and attestation tell it. */
export interface FinishedRun {
  /** The day it ended by the device's calendar, like `2026-11-27`. */
  readonly day: string;
  /** 0–100. */
  readonly score: number;
  readonly passed: boolean;
  /** Ids of the objectives that were reached. */
  readonly objectives: readonly string[];
  /** Minutes spent on the lesson until then, breaks left out. */
  readonly minutes: number;
}

/** What a notebook holds of one lesson. */
export interface NotebookPage {
  readonly lesson: string;
  /** As the learner wrote it. */
  readonly nickname: string;
  /** Last use, in milliseconds since 1970. */
  readonly at: number;
  /** The attempt, to be taken up again. */
  readonly suspendData: string;
  /** Situations decided in the run under way, of how many; 0 of what is finished and not begun again. */
  readonly decided: number;
  readonly situations: number;
  /** Spent on the lesson so far, breaks left out. */
  readonly seconds: number;
  /** The best run played to its ending. */
  readonly finished: FinishedRun | null;
}

const VERSION = 1;

/** Twice what any LMS is sent: a longer text is nobody's attempt. */
const MOST_CHARACTERS = 8_000;

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= MOST_CHARACTERS;

function isFinishedRun(value: unknown): value is FinishedRun {
  if (typeof value !== 'object' || value === null) return false;
  const { day, score, passed, objectives, minutes } = value as Record<keyof FinishedRun, unknown>;
  return (
    typeof day === 'string' &&
    /^\d{4}-\d\d-\d\d$/.test(day) &&
    isCount(score) &&
    score <= 100 &&
    typeof passed === 'boolean' &&
    Array.isArray(objectives) &&
    objectives.every(isText) &&
    isCount(minutes)
  );
}

/** The page that a stored text holds, or null: other pages of the same origin may write there as well. */
export function parsePage(text: string | null): NotebookPage | null {
  try {
    const value = JSON.parse(text ?? '') as Record<keyof NotebookPage | 'version', unknown>;
    const { version, lesson, nickname, at, suspendData, decided, situations, seconds, finished } = value;
    if (version !== VERSION || !isText(lesson) || !isText(nickname) || !isText(suspendData)) return null;
    if (!isCount(at) || !isCount(decided) || !isCount(situations) || !isCount(seconds)) return null;
    if (finished !== null && !isFinishedRun(finished)) return null;
    return { lesson, nickname, at, suspendData, decided, situations, seconds, finished };
  } catch {
    return null;
  }
}

export const formatPage = (page: NotebookPage): string => JSON.stringify({ version: VERSION, ...page });
