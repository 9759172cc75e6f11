/**
 * The oldest Moodle that the backups claim to come from. Moodle restores what an older one made, and warns about what
 * a newer one made; all tables and columns used here are those of 4.1, which later versions still read.
 */
export const MADE_BY = {
  version: 2022112800,
  release: '4.1 (Build: 20221128)',
  backupRelease: '4.1',
} as const;

/** Contexts of the backup, by its own numbering. */
export const SYSTEM_CONTEXT = 1;
export const COURSE_CONTEXT = 2;
/** The context of an activity by its number, which is that of its row in its own table as well. */
export const contextOf = (activity: number): number => 100 + activity;

export const COURSE_ID = 1;
export const GRADE_CATEGORY = 1;
/** The total of the course; those of activities come after. */
export const COURSE_GRADE_ITEM = 1;
export const gradeItemOf = (activity: number): number => COURSE_GRADE_ITEM + activity;

/** HTML, among Moodle's text formats. */
export const HTML_FORMAT = 1;
