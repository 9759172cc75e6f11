import type { Letter } from '../../lesson/ids.ts';
import type { DecisionBase } from '../../lesson/lesson.ts';
import type { GradedOutcomes } from '../graded.ts';

/** Words that can be written in a field. */
export interface LogOption {
  readonly id: string;
  readonly letter: Letter;
  readonly text: string;
  /** The same in plain words. */
  readonly simple?: string;
  readonly right: boolean;
  /** Said of these words when they were wrongly chosen. */
  readonly note?: string;
}

/** A part of the line: the hour, the place, the fact… */
export interface LogField {
  readonly id: string;
  readonly label: string;
  /** Filled wrongly, it makes the answer wrong whatever the rest. */
  readonly required?: boolean;
  readonly options: readonly LogOption[];
}

/** The learner writes a line of the log book: one of 2–4 options in each of 3–6 fields. No line is fatal. */
export interface LogEntryScene extends DecisionBase {
  readonly kind: 'log_entry';
  readonly fields: readonly LogField[];
  readonly outcomes: GradedOutcomes;
}

/** The option of a field that an answer holds. */
export const chosenIn = ({ options }: LogField, response: string): LogOption | undefined =>
  options.find(({ letter }) => response.includes(letter));
