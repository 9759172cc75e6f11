/** What a strict LMS says of a value: taken, of another type (406), or outside its range (407). */
type Verdict = 'taken' | 'type' | 'range';

/** Types of SCORM 2004 values, each as strict as the strictest of ADL's suite and of the LMSs we measured. */
export type ValueType = (value: string) => Verdict;

const typed =
  (isTyped: (value: string) => boolean): ValueType =>
  (value) =>
    isTyped(value) ? 'taken' : 'type';

const oneOf = (...words: readonly string[]): ValueType => typed((value) => words.includes(value));

/** Half of a surrogate pair: Moodle says "true" to it, then throws at the next commit and loses the batch. */
const HALF_CHARACTER = /\p{Surrogate}/u;

/** ADL takes more than the smallest permitted maximum; Moodle and scorm-again do not. */
export const textUpTo = (max: number): ValueType =>
  typed((value) => value.length <= max && !HALF_CHARACTER.test(value));

/** Moodle takes five digits before the point, ADL as many as one likes, and `.5` or `1e3`. */
export const isReal = (value: string): boolean => /^-?\d{1,5}(\.\d{1,18})?$/.test(value);

export const real = typed(isReal);

export const realWithin =
  (min: number, max: number): ValueType =>
  (value) => {
    if (!isReal(value)) return 'type';
    return Number(value) >= min && Number(value) <= max ? 'taken' : 'range';
  };

/** RFC 3066 as far as ADL checks it: a primary tag of two or three letters, then short subtags. */
const LANGUAGE = '(?:[A-Za-z]{2,3}|[ix](?=-))(?:-[A-Za-z0-9]{1,8})*';

/** scorm-again refuses the blank that means the LMS's own language. */
export const language = typed((value) => new RegExp(`^${LANGUAGE}$`).test(value));

const LOCALIZED = new RegExp(`^(?:\\{lang=${LANGUAGE}\\})?((?!\\{).*)$`);

/** One line, perhaps after its language; the text itself begins with no brace, for Moodle and scorm-again. */
export const isLocalized = (value: string, max: number): boolean =>
  !HALF_CHARACTER.test(value) && (LOCALIZED.exec(value)?.[1]?.length ?? max + 1) <= max;

export const localized = (max: number): ValueType => typed((value) => isLocalized(value, max));

/** Any text without space; a URN has a namespace and something in it. */
export const longIdentifier = typed(
  (value) => /^\S{1,4000}$/.test(value) && (!/^urn:/i.test(value) || /^urn:[A-Za-z0-9-]{2,32}:\S+$/i.test(value)),
);

export const timeInterval = typed((value) =>
  /^P(?=\d|T)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/.test(value),
);

const ZONE = '(?:Z|[+-](?:[01]\\d|2[0-3])(?::[0-5]\\d)?)';
const CLOCK = `(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,2}${ZONE}?)?)?)?`;
const MOMENT = new RegExp(
  `^(?:19[7-9]\\d|20[0-2]\\d|203[0-8])(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01])(?:T${CLOCK})?)?)?$`,
);

/** From 1970 to 2038; a zone only after a fraction of one or two digits. */
export const moment = typed((value) => MOMENT.test(value));

export const completionStatus = oneOf('completed', 'incomplete', 'not attempted', 'unknown');
export const successStatus = oneOf('passed', 'failed', 'unknown');
export const exitWay = oneOf('time-out', 'suspend', 'logout', 'normal', '');
export const captioning = oneOf('-1', '0', '1');

/** Moodle refuses `_none_`, which asks for nothing anyway. */
export const navigationRequest = typed((value) =>
  /^(?:continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|\{target=[^}\s]+\}(?:choice|jump))$/.test(value),
);

export const interactionType = oneOf(
  'true-false',
  'choice',
  'fill-in',
  'long-fill-in',
  'matching',
  'performance',
  'sequencing',
  'likert',
  'numeric',
  'other',
);

/** `wrong` belongs to SCORM 1.2; Moodle takes four digits before the point. */
export const result = typed(
  (value) =>
    ['correct', 'incorrect', 'unanticipated', 'neutral'].includes(value) || /^-?\d{1,4}(\.\d{1,7})?$/.test(value),
);
