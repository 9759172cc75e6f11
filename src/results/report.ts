import type { QuestionColumn } from './titles.ts';

/** What an LMS says of one question in one attempt; empty where the report has no such column, or nothing in it. */
export type LmsAnswer = Readonly<Record<QuestionColumn, string>>;

/** One line of a report: an attempt of a learner, or a learner who has none. */
export interface Line {
  readonly name: string;
  /** What the site adds to tell learners apart, by the title of its column. */
  readonly identity: Readonly<Record<string, string>>;
  /** Null for a learner without attempt. */
  readonly attempt: number | null;
  /** In one form for all files (`moment.ts`). */
  readonly started: string;
  /** 0–100; null where the report gives none. */
  readonly score: number | null;
  readonly end: End;
  /** By the question's index. */
  readonly answers: readonly LmsAnswer[];
}

/** `unsure`: a basic report without details says 0 of an attempt that goes on and of one that earned nothing. */
export type End = 'finished' | 'unfinished' | 'unsure';

/** A file that was read. */
export interface Report {
  readonly file: string;
  readonly lines: readonly Line[];
  /** Title of the activity's content, as the column after the score has it; null where the report has none. */
  readonly contentTitle: string | null;
  /** Which columns the teacher ticked; none in a basic report. */
  readonly ticked: ReadonlySet<QuestionColumn>;
  /** The id of each question, by index, where the report gives them. */
  readonly questionIds: readonly string[];
  /** How many questions its columns tell of. */
  readonly questionCount: number;
}

/** Why a file cannot be used, in one French sentence or two. */
export interface Trouble {
  readonly file: string;
  readonly trouble: string;
}

export const isTrouble = (one: Report | Trouble): one is Trouble => 'trouble' in one;
