import { type Draft, EMPTY_DRAFT } from './draft.ts';

type Read = (value: unknown) => boolean;

const isText: Read = (value) => typeof value === 'string';
const isSwitch: Read = (value) => typeof value === 'boolean';
const isOneOf =
  (...words: readonly string[]): Read =>
  (value) =>
    words.includes(value as string);
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isRecord =
  (read: Read): Read =>
  (value) =>
    isObject(value) && Object.values(value).every(read);
const isList =
  (read: Read): Read =>
  (value) =>
    Array.isArray(value) && value.every(read);
const isCard: Read = (value) => isObject(value) && isText(value.title) && isText(value.text);

const isVideo: Read = (value) =>
  isObject(value) && isText(value.file) && isText(value.captions) && isText(value.credit);

const FORMS: { readonly [Key in keyof Draft]: Read } = {
  language: isOneOf('fr', 'en'),
  fatal: isOneOf('caps', 'counts'),
  status: isOneOf('completed_or_failed', 'passed_or_failed', 'always_completed'),
  preset: isOneOf('training', 'assessment'),
  startMuted: isSwitch,
  narration: isSwitch,
  lessons: isList(isText),
  standard: isOneOf('scorm12', 'scorm2004'),
  title: isText,
  masteryScore: isText,
  school: isRecord(isText),
  cards: isList(isCard),
  texts: isRecord(isRecord(isText)),
  videos: isRecord(isVideo),
};

/** A draft as this device kept it. What an older or a newer page wrote otherwise is left out; null for what is no draft. */
export function readDraft(text: string | null): Draft | null {
  let kept: unknown;
  try {
    kept = JSON.parse(text ?? '');
  } catch {
    return null;
  }
  if (!isObject(kept)) return null;
  const known = Object.entries(FORMS).flatMap(([key, read]) => (read(kept[key]) ? [[key, kept[key]]] : []));
  const draft = { ...EMPTY_DRAFT, ...Object.fromEntries(known) } as Draft;
  return { ...draft, school: { ...EMPTY_DRAFT.school, ...draft.school } };
}
