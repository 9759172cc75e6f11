import type { SlotId } from '../lesson/ids.ts';
import type { Report } from './report.ts';
import { plain } from './table.ts';

/** What is enough to know a lesson by, without loading it. */
export interface LessonMark {
  readonly slug: string;
  readonly title: string;
  /** By the question's index. */
  readonly slots: readonly SlotId[];
}

/** What told which lesson a report is of. */
export type FoundBy = 'questions' | 'title' | 'file name';

export type Found =
  | { readonly slug: string; readonly by: FoundBy }
  /** Its questions are those of no lesson: nobody should choose one for it. */
  | 'another activity'
  /** Nothing in it names a lesson; a teacher knows. */
  | 'unknown';

const words = (text: string): string =>
  plain(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The lesson that has most of the report's questions, more than half of them; null when none has, or two as many. */
function byQuestions({ questionIds }: Report, lessons: readonly LessonMark[]): string | null {
  const ids = questionIds.filter((id) => id !== '');
  const ranked = lessons
    .map(({ slug, slots }) => ({ slug, shared: ids.filter((id) => slots.includes(id)).length }))
    .sort((one, other) => other.shared - one.shared);
  const [first, second] = ranked;
  return first && first.shared > ids.length / 2 && first.shared > (second?.shared ?? 0) ? first.slug : null;
}

/** The only lesson whose title a text names; null when none, or several, do. */
function named(text: string, lessons: readonly LessonMark[]): string | null {
  const inText = ` ${words(text)} `;
  const slugs = lessons.filter(({ title }) => inText.includes(` ${words(title)} `)).map(({ slug }) => slug);
  return slugs.length === 1 ? (slugs[0] ?? null) : null;
}

/** Tells which lesson a report is of: by its questions, else by the content's title, else by the file's name. */
export function findLesson(report: Report, lessons: readonly LessonMark[]): Found {
  if (report.questionIds.some((id) => id !== '')) {
    const slug = byQuestions(report, lessons);
    return slug === null ? 'another activity' : { slug, by: 'questions' };
  }
  const byTitle = report.contentTitle === null ? null : named(report.contentTitle, lessons);
  if (byTitle !== null) return { slug: byTitle, by: 'title' };
  const byName = named(report.file, lessons);
  return byName === null ? 'unknown' : { slug: byName, by: 'file name' };
}
