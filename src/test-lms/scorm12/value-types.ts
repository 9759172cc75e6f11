/** Types of SCORM 1.2 values, each as strict as the strictest of the text and of the LMSs we measured. */
export type ValueType = (value: string) => boolean;

const matches =
  (pattern: RegExp): ValueType =>
  (value) =>
    pattern.test(value);

const oneOf =
  (...words: readonly string[]): ValueType =>
  (value) =>
    words.includes(value);

const isDecimal = matches(/^-?\d+(\.\d+)?$/);

const decimalWithin =
  (min: number, max: number): ValueType =>
  (value) =>
    isDecimal(value) && Number(value) >= min && Number(value) <= max;

/** Half of a surrogate pair: Moodle says "true" to it, then throws at the next commit and loses the batch. */
const HALF_CHARACTER = /\p{Surrogate}/u;

const stringUpTo =
  (max: number): ValueType =>
  (value) =>
    value.length <= max && !HALF_CHARACTER.test(value);

/** RTE 1.2: at most 255 characters, no space; ASCII as Moodle and ILIAS check it. */
export const isIdentifier = matches(/^[\x21-\x7e]{1,255}$/);

export const isDecimalNumber = isDecimal;

/** Blank erases a score. */
export const isScore: ValueType = (value) => value === '' || decimalWithin(0, 100)(value);

/** Two to four digits of hours; minutes and seconds below 60, though LMSs let 99 pass. */
export const isTimespan = matches(/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/);

export const isTimeOfDay = matches(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/);

export const isString255 = stringUpTo(255);
export const isString4096 = stringUpTo(4096);

/** `not attempted` may be read, never written. */
export const isLessonStatus = oneOf('passed', 'completed', 'failed', 'incomplete', 'browsed');
export const isObjectiveStatus: ValueType = (value) => value === 'not attempted' || isLessonStatus(value);

/** `normal` belongs to SCORM 2004. */
export const isExit = oneOf('time-out', 'suspend', 'logout', '');

export const isInteractionType = oneOf(
  'true-false',
  'choice',
  'fill-in',
  'matching',
  'performance',
  'sequencing',
  'likert',
  'numeric',
);

/** `incorrect` belongs to SCORM 2004. */
export const isResult: ValueType = (value) =>
  oneOf('correct', 'wrong', 'unanticipated', 'neutral')(value) || isDecimal(value);

/** ILIAS takes 0 to 100 only, Moodle −100 to 100. */
export const isWeighting = decimalWithin(0, 100);

const integerWithin =
  (min: number, max: number): ValueType =>
  (value) =>
    /^-?\d+$/.test(value) && Number(value) >= min && Number(value) <= max;

export const isAudio = integerWithin(-1, 100);
export const isSpeed = integerWithin(-100, 100);
export const isTextPreference = integerWithin(-1, 1);
