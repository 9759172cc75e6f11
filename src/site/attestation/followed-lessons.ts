import type { NotebookPage } from '../../notebook/page.ts';
import type { Followed } from '../../sheets/attestation.ts';
import type { AttestedLesson } from '../../sheets/attested-lesson.ts';

/** The lessons that a notebook tells were played to their end, in the order of the site, each with its score. */
export const followedLessons = (
  lessons: readonly AttestedLesson[],
  pages: readonly NotebookPage[],
): readonly Required<Followed>[] =>
  lessons.flatMap(({ id, title, objectives }) => {
    const run = pages.find(({ lesson }) => lesson === id)?.finished;
    if (!run) return [];
    const reached = objectives.filter((one) => run.objectives.includes(one.id)).map(({ text }) => text);
    return { title, objectives: reached, day: run.day, minutes: run.minutes, score: run.score };
  });
