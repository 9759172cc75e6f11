import { isLocalized, isReal } from './value-types.ts';

type Format = (value: string) => boolean;

/** A short identifier as Moodle takes it: no hyphen, no accent. */
const SHORT = '[\\w.]{1,250}';

const whole = (source: string): Format => {
  const pattern = new RegExp(`^(?:${source})$`);
  return (value) => pattern.test(value);
};

const listOf =
  (isItem: Format, max: number, isSet = false): Format =>
  (value) => {
    const items = value.split('[,]');
    return items.length <= max && items.every(isItem) && (!isSet || new Set(items).size === items.length);
  };

const isOneLineUpTo =
  (max: number): Format =>
  (value) =>
    isLocalized(value, max);

/** What a learner may answer, by type of interaction. */
const RESPONSES: Readonly<Record<string, Format>> = {
  'true-false': whole('true|false'),
  choice: listOf(whole(SHORT), 36, true),
  'fill-in': listOf(isOneLineUpTo(250), 10),
  'long-fill-in': isOneLineUpTo(4000),
  likert: whole(SHORT),
  matching: listOf(whole(`${SHORT}\\[\\.\\]${SHORT}`), 36),
  performance: listOf(whole(`${SHORT}\\[\\.\\](?:${SHORT})?|\\[\\.\\]${SHORT}`), 250),
  sequencing: listOf(whole(SHORT), 36),
  numeric: isReal,
  other: (value) => value.length <= 4000,
};

const SETTINGS = /^(?:\{(?:case|order)_matters=(?:true|false)\})*/;

/** Right answers that are not written as an answer is. */
const PATTERNS: Readonly<Record<string, Format>> = {
  ...RESPONSES,
  'fill-in': (value) => RESPONSES['fill-in']?.(value.replace(SETTINGS, '')) ?? false,
  // ADL takes a missing end for no limit; Moodle refuses it.
  numeric: (value) => {
    const [min = '', max = '', ...more] = value.split('[:]');
    return more.length === 0 && isReal(min) && isReal(max) && Number(min) <= Number(max);
  },
};

/** Whether a learner's response has the form of its type of interaction. */
export const isResponse = (value: string, type: string): boolean => RESPONSES[type]?.(value) ?? false;

/** Whether a right answer has the form of its type of interaction. */
export const isPattern = (value: string, type: string): boolean => PATTERNS[type]?.(value) ?? false;

/** Types of interaction that have one right answer only. */
export const hasOnePattern = (type: string): boolean => ['true-false', 'likert', 'numeric', 'other'].includes(type);

/** Types of interaction whose right answers may not repeat. */
export const hasUniquePatterns = (type: string): boolean => ['choice', 'sequencing'].includes(type);
