import { withoutStrong } from '../package/manifest-values.ts';
import { reflexSheet } from '../sheets/reflex-sheet.ts';
import type { Subject } from '../sheets/subject.ts';
import type { Course, CoursePage } from './course.ts';
import { teacherPage } from './teacher-page.ts';

/** Moodle keeps the first two levels for itself, and its editor offers the others. */
const LEVEL = 3;

/** The pages of a course: for its teacher, and for each of its lessons what is to be kept of it. */
export const coursePages = (
  course: Pick<Course, 'lessons' | 'preset'>,
  subjects: readonly Subject[],
): readonly CoursePage[] => [
  teacherPage(course),
  ...subjects.map(
    (subject): CoursePage => ({
      name: `Fiche réflexe\u00a0: ${withoutStrong(subject.compiled.title)}`,
      html: reflexSheet(subject, { drawings: false, level: LEVEL }).html,
      lesson: subject.compiled.id,
      readers: 'everyone',
    }),
  ),
];
