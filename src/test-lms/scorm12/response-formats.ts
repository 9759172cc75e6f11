import { isDecimalNumber, isString255, type ValueType } from './value-types.ts';

const CHARACTER = '[0-9a-z]';
const LIST = `${CHARACTER}(,${CHARACTER})*`;
const PAIRS = `${CHARACTER}\\.${CHARACTER}(,${CHARACTER}\\.${CHARACTER})*`;

const whole =
  (source: string): ValueType =>
  (value) =>
    isString255(value) && new RegExp(`^(?:${source})$`).test(value);

/**
 * CMIFeedback by type of interaction. No LMS we measured checks more than the length; reports then show the answers
 * of a nonconformant lesson garbled, so here each form is held to the text.
 */
const FORMATS: Readonly<Record<string, ValueType>> = {
  // Only the first letter counts, says the text, so `true` passes and `vrai` does not.
  'true-false': whole('[01tf].*'),
  choice: whole(`${LIST}|\\{${LIST}\\}`),
  'fill-in': isString255,
  numeric: (value) => isString255(value) && isDecimalNumber(value),
  likert: whole(`${CHARACTER}?`),
  matching: whole(`${PAIRS}|\\{${PAIRS}\\}`),
  sequencing: whole(LIST),
  performance: isString255,
};

/** Whether a response or pattern has the form of its type; in 1.2 the type may come later, then only the length counts. */
export function isResponse(value: string, type: string | undefined): boolean {
  return (FORMATS[type ?? ''] ?? isString255)(value);
}
