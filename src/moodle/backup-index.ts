import { folderOf } from './activity-files.ts';
import type { Course } from './course.ts';
import { COURSE_CONTEXT, COURSE_ID, MADE_BY, SYSTEM_CONTEXT } from './format.ts';
import { folderOfSection, type Section } from './section.ts';
import { columns, element, type Xml } from './xml.ts';

/** Parts of a backup that are people's or a site's: there are none, and restore is told not to look. */
const LEFT_OUT = [
  'imscc11',
  'users',
  'anonymize',
  'role_assignments',
  'blocks',
  'filters',
  'comments',
  'badges',
  'calendarevents',
  'userscompletion',
  'logs',
  'grade_histories',
  'questionbank',
  'groups',
  'competencies',
  'customfield',
  'contentbankcontent',
  'xapistate',
  'legacyfiles',
];

const setting = (level: string, name: string, value: string, owner: Readonly<Record<string, string>> = {}): Xml =>
  element('setting', columns({ level, ...owner, name, value }));

/** `moodle_backup.xml`: what the backup says it is, all that it holds, and with which settings it was made. */
export function backupIndex(course: Course, sections: readonly Section[]): Xml {
  const file = `${course.id}.mbz`;
  return element('moodle_backup', [
    element('information', [
      ...columns({
        name: file,
        moodle_version: MADE_BY.version,
        moodle_release: MADE_BY.release,
        backup_version: MADE_BY.version,
        backup_release: MADE_BY.backupRelease,
        backup_date: course.madeAt,
        mnet_remoteusers: 0,
        include_files: 1,
        include_file_references_to_external_content: 0,
        original_wwwroot: 'https://reflexes.invalid',
        // No site: restore then takes none of our numbers for its own.
        original_site_identifier_hash: 'reflexes',
        original_course_id: COURSE_ID,
        original_course_format: 'topics',
        original_course_fullname: course.title,
        original_course_shortname: course.id,
        original_course_startdate: course.madeAt,
        original_course_enddate: 0,
        original_course_contextid: COURSE_CONTEXT,
        original_system_contextid: SYSTEM_CONTEXT,
      }),
      element('details', [
        element(
          'detail',
          columns({ type: 'course', format: 'moodle2', interactive: 1, mode: 10, execution: 1, executiontime: 0 }),
          { backup_id: course.id },
        ),
      ]),
      element('contents', [
        element('activities', sections.flatMap(activitiesOf)),
        element('sections', sections.map(sectionOf)),
        element('course', columns({ courseid: COURSE_ID, title: course.id, directory: 'course' })),
      ]),
      element('settings', [
        setting('root', 'filename', file),
        ...LEFT_OUT.map((name) => setting('root', name, '0')),
        setting('root', 'activities', '1'),
        setting('root', 'files', '1'),
        ...sections.flatMap(settingsOf),
      ]),
    ]),
  ]);
}

const activitiesOf = ({ id, activities }: Section): readonly Xml[] =>
  activities.map((activity) =>
    element(
      'activity',
      columns({
        moduleid: activity.id,
        sectionid: id,
        modulename: activity.module,
        title: activity.title,
        directory: folderOf(activity),
      }),
    ),
  );

const sectionOf = (section: Section): Xml =>
  element(
    'section',
    columns({
      sectionid: section.id,
      title: section.name ?? String(section.number),
      directory: folderOfSection(section),
    }),
  );

function settingsOf(section: Section): readonly Xml[] {
  const name = `section_${section.id}`;
  return [
    setting('section', `${name}_included`, '1', { section: name }),
    setting('section', `${name}_userinfo`, '0', { section: name }),
    ...section.activities.flatMap(({ module, id }) => [
      setting('activity', `${module}_${id}_included`, '1', { activity: `${module}_${id}` }),
      setting('activity', `${module}_${id}_userinfo`, '0', { activity: `${module}_${id}` }),
    ]),
  ];
}
