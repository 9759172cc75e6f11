import { type ZipEntry, zipEntries } from '../package/zip.ts';
import { activityFiles, folderOf } from './activity-files.ts';
import { assignActivity } from './assign-activity.ts';
import { backupIndex } from './backup-index.ts';
import type { Course } from './course.ts';
import { courseFiles } from './course-files.ts';
import { courseIntroduction, sectionSummary } from './course-texts.ts';
import { type FilePool, filePool } from './file-pool.ts';
import { pageActivity } from './page-activity.ts';
import { scormActivity } from './scorm-activity.ts';
import { folderOfSection, type Section, sectionFiles } from './section.ts';
import { type Xml, xmlDocument } from './xml.ts';

/**
 * A course as a Moodle backup (`.mbz`) that Moodle 4.1 and later restore. The same course gives the same bytes. Throws
 * for a package that is not one of ours and for a page of a lesson that is not there.
 */
export function makeCourse(course: Course): Uint8Array {
  const pool = filePool(course.madeAt);
  const sections = sectionsOf(course, pool);
  const { madeAt } = course;
  const documents = [
    ...inFolder('', { 'moodle_backup.xml': backupIndex(course, sections), 'files.xml': pool.records() }),
    ...inFolder('', courseFiles(course)),
    ...sections.flatMap((section) => [
      ...inFolder(`${folderOfSection(section)}/`, sectionFiles(section, madeAt)),
      ...section.activities.flatMap((activity) =>
        inFolder(`${folderOf(activity)}/`, activityFiles(activity, section, madeAt)),
      ),
    ]),
  ];
  return zipEntries([...documents, ...pool.entries()]);
}

const inFolder = (folder: string, files: Readonly<Record<string, Xml>>): readonly ZipEntry[] =>
  Object.entries(files).map(([name, root]) => ({ name: folder + name, bytes: xmlDocument(root), stored: false }));

/** The top of the course, one section for each lesson, and one to write in. */
function sectionsOf(course: Course, pool: FilePool): readonly Section[] {
  const { lessons, pages, assignment, madeAt } = course;
  const astray = pages.find(({ lesson }) => lesson !== undefined && !lessons.some(({ id }) => id === lesson));
  if (astray) throw new Error(`The page « ${astray.name} » is of a lesson that is not in the course.`);
  let activities = 0;
  const pagesOf = (lesson?: string, after?: number) =>
    pages.filter((page) => page.lesson === lesson).map((page) => pageActivity(++activities, page, madeAt, after));
  const top = { name: null, summaryHtml: courseIntroduction(course), activities: pagesOf() };
  let previous: number | undefined;
  const played = lessons.map((lesson) => {
    const scorm = scormActivity(++activities, lesson, course, pool, previous);
    previous = scorm.id;
    return {
      name: lesson.title,
      summaryHtml: sectionSummary(lesson),
      activities: [scorm, ...pagesOf(lesson.id, scorm.id)],
    };
  });
  const written = {
    name: assignment.name,
    summaryHtml: '',
    activities: [assignActivity(++activities, assignment, madeAt)],
  };
  return [top, ...played, written].map((section, number) => ({ id: number + 1, number, ...section }));
}
