import { withoutStrong } from '../package/manifest-values.ts';
import { companySheet } from '../sheets/company-sheet.ts';
import { guide } from '../sheets/guide.ts';
import { reflexSheet } from '../sheets/reflex-sheet.ts';
import type { Subject } from '../sheets/subject.ts';
import type { Course, CoursePage } from './course.ts';
import { teacherPage } from './teacher-page.ts';

/** Moodle keeps the first two levels for itself, and its editor offers the others. */
const LEVEL = 3;

/** What stands in the section of each lesson, below it. */
const SHEETS = [
  { name: 'Fiche réflexe', of: reflexSheet, readers: 'everyone' },
  { name: 'À vérifier dans mon entreprise', of: companySheet, readers: 'everyone' },
  { name: 'Guide de l’enseignant', of: guide, readers: 'teachers' },
] as const;

/** Tables of our sheets, whose style Moodle does not have, in the classes of its themes. */
const inThemeOfMoodle = (sheet: string): string =>
  sheet.replace(/<table(?: class="([^"]*)")?/g, (_, own = '') => `<table class="table table-bordered ${own}"`);

/** The pages of a course: for its teacher, and for each of its lessons its sheets and the guide to it. */
export const coursePages = (
  course: Pick<Course, 'lessons' | 'preset'>,
  subjects: readonly Subject[],
): readonly CoursePage[] => [
  teacherPage(course),
  ...subjects.flatMap((subject) =>
    SHEETS.map(
      ({ name, of, readers }): CoursePage => ({
        name: `${name}\u00a0: ${withoutStrong(subject.compiled.title)}`,
        html: inThemeOfMoodle(of(subject, { drawings: false, level: LEVEL }).html),
        lesson: subject.compiled.id,
        readers,
      }),
    ),
  ),
];
