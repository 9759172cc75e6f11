import type { Course } from './course.ts';
import { courseIntroduction } from './course-texts.ts';
import { COURSE_CONTEXT, COURSE_ID, GRADE_CATEGORY, HTML_FORMAT } from './format.ts';
import { courseGradeItem } from './grade-item.ts';
import { columns, element, type Xml } from './xml.ts';

const ROLES = element('roles', [element('role_overrides'), element('role_assignments')]);

/** The course itself, and what restore looks for around it although there is nothing of it here. */
export const courseFiles = (course: Course): Readonly<Record<string, Xml>> => ({
  'course/course.xml': courseOf(course),
  'course/calendar.xml': element('events'),
  'course/comments.xml': element('comments'),
  'course/competencies.xml': element('course_competencies', [element('competencies'), element('user_competencies')]),
  'course/completiondefaults.xml': element('course_completion_defaults'),
  'course/contentbank.xml': element('contents'),
  'course/enrolments.xml': element('enrolments', [element('enrols')]),
  'course/filters.xml': element('filters', [element('filter_actives'), element('filter_configs')]),
  'course/inforef.xml': element('inforef'),
  'course/roles.xml': ROLES,
  'badges.xml': element('badges'),
  'completion.xml': element('course_completion'),
  'grade_history.xml': element('grade_history', [element('grade_grades')]),
  'gradebook.xml': gradebookOf(course),
  'groups.xml': element('groups', [element('groupings')]),
  'outcomes.xml': element('outcomes_definition'),
  'questions.xml': element('question_categories'),
  'roles.xml': element('roles_definition'),
  'scales.xml': element('scales_definition'),
  'users.xml': element('users'),
});

const courseOf = (course: Course): Xml =>
  element(
    'course',
    [
      ...columns({
        shortname: course.id,
        fullname: course.title,
        idnumber: '',
        summary: courseIntroduction(course),
        summaryformat: HTML_FORMAT,
        format: 'topics',
        showgrades: 1,
        newsitems: 0,
        startdate: course.madeAt,
        enddate: 0,
        marker: 0,
        maxbytes: 0,
        legacyfiles: 0,
        showreports: 0,
        visible: 1,
        groupmode: 0,
        groupmodeforce: 0,
        defaultgroupingid: 0,
        lang: '',
        theme: '',
        timecreated: course.madeAt,
        timemodified: course.madeAt,
        requested: 0,
        showactivitydates: 0,
        showcompletionconditions: 1,
        pdfexportfont: null,
        enablecompletion: 1,
        completionnotify: 0,
      }),
      element('category', columns({ name: course.title, description: null }), { id: 1 }),
      element('tags'),
      element('customfields'),
      element('courseformatoptions', [formatOption('hiddensections', '1'), formatOption('coursedisplay', '0')]),
    ],
    { id: COURSE_ID, contextid: COURSE_CONTEXT },
  );

const formatOption = (name: string, value: string): Xml =>
  element('courseformatoption', columns({ format: 'topics', sectionid: 0, name, value }));

/** Natural weighting (GRADE_AGGREGATE_SUM), the default of Moodle. */
const SUM = 13;

const gradebookOf = ({ lessons, madeAt }: Course): Xml =>
  element('gradebook', [
    element('attributes'),
    element('grade_categories', [
      element(
        'grade_category',
        columns({
          parent: null,
          depth: 1,
          path: `/${GRADE_CATEGORY}/`,
          fullname: '?',
          aggregation: SUM,
          keephigh: 0,
          droplow: 0,
          aggregateonlygraded: 1,
          aggregateoutcomes: 0,
          timecreated: madeAt,
          timemodified: madeAt,
          hidden: 0,
        }),
        { id: GRADE_CATEGORY },
      ),
    ]),
    element('grade_items', [courseGradeItem(100 * lessons.length, madeAt)]),
    element('grade_letters'),
    element('grade_settings', [element('grade_setting', columns({ name: 'minmaxtouse', value: '1' }), { id: '' })]),
  ]);
