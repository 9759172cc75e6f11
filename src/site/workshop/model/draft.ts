import { DEFAULT_OPTIONS, type OwnTexts, type PackageOptions } from '../../../lesson/options.ts';
import type { School, SchoolCard } from '../../../lesson/school.ts';
import type { ClassVideo } from '../../../lesson/video.ts';
import type { StandardName } from '../worker/messages.ts';

/** The fields of a school that are one line each. */
export type SchoolField = Exclude<keyof School, 'cards'>;

export const SCHOOL_FIELDS: readonly SchoolField[] = [
  ...(['establishment', 'assemblyPoint', 'personToWarn', 'emergencyNumber', 'gasNumber', 'company'] as const),
];

/** What a teacher has chosen and typed until now; an empty text was not given. */
export interface Draft
  extends Omit<PackageOptions, 'lessons' | 'title' | 'masteryScore' | 'school' | 'texts' | 'videos'> {
  /** In the order in which they are packaged. */
  readonly lessons: readonly string[];
  readonly standard: StandardName;
  readonly title: string;
  /** As it was typed. */
  readonly masteryScore: string;
  readonly school: Readonly<Record<SchoolField, string>>;
  readonly cards: readonly SchoolCard[];
  readonly texts: Readonly<Record<string, OwnTexts>>;
  /** By lesson; an empty text was not given. */
  readonly videos: Readonly<Record<string, ClassVideo>>;
}

const NO_SCHOOL = Object.fromEntries(SCHOOL_FIELDS.map((field) => [field, ''])) as Draft['school'];

export const EMPTY_DRAFT: Draft = {
  ...DEFAULT_OPTIONS,
  lessons: [],
  standard: 'scorm12',
  title: '',
  masteryScore: '',
  school: NO_SCHOOL,
  cards: [],
  texts: {},
  videos: {},
};

export const NO_VIDEO: ClassVideo = { file: '', captions: '', credit: '' };

const isGiven = (text: string): boolean => text.trim() !== '';

const given = <T extends Readonly<Record<string, string>>>(texts: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([key, text]) => (isGiven(text) ? [[key, text.trim()]] : [])),
  ) as Partial<T>;

/** Null for what is no whole number from 1 to 100. */
export function scoreOf(typed: string): number | null {
  const score = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 0;
  return score >= 1 && score <= 100 ? score : null;
}

/** The options that a draft stands for, as they are saved and as packages are made with them. */
export function optionsOf({
  lessons,
  standard: _,
  title,
  masteryScore,
  school,
  cards,
  texts,
  videos,
  ...choices
}: Draft): PackageOptions {
  const score = scoreOf(masteryScore);
  const fields = given(school);
  const told = cards.filter(({ title: name, text }) => isGiven(name) || isGiven(text));
  const hasSchool = Object.keys(fields).length > 0 || told.length > 0;
  const ownTexts = Object.entries(texts).filter(([, own]) => Object.keys(own).length > 0);
  const whole = Object.entries(videos).filter(([, video]) => Object.values(video).every(isGiven));
  return {
    ...(lessons.length > 0 && { lessons }),
    ...choices,
    ...(isGiven(title) && { title: title.trim() }),
    ...(score !== null && { masteryScore: score }),
    ...(hasSchool && { school: { ...fields, ...(told.length > 0 && { cards: told }) } }),
    ...(ownTexts.length > 0 && { texts: Object.fromEntries(ownTexts) }),
    ...(whole.length > 0 && {
      videos: Object.fromEntries(whole.map(([id, video]) => [id, { ...video, credit: video.credit.trim() }])),
    }),
  };
}

/** The options of one lesson's packages: what others say is none of its business. */
export function optionsFor(options: PackageOptions, lesson: string): PackageOptions {
  const { lessons: _, texts, videos, ...rest } = options;
  const [own, video] = [texts?.[lesson], videos?.[lesson]];
  return { ...rest, ...(own && { texts: { [lesson]: own } }), ...(video && { videos: { [lesson]: video } }) };
}

/** The draft that gives these options. */
export function draftOf(options: PackageOptions, standard: StandardName): Draft {
  const { lessons = [], title = '', masteryScore, school = {}, texts = {}, videos = {}, ...choices } = options;
  const { cards = [], ...fields } = school;
  return {
    ...choices,
    lessons,
    standard,
    title,
    masteryScore: masteryScore === undefined ? '' : String(masteryScore),
    school: { ...NO_SCHOOL, ...fields },
    cards,
    texts,
    videos,
  };
}
