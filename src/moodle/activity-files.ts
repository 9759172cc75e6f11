import type { Activity } from './activity.ts';
import { contextOf, gradeItemOf, MADE_BY } from './format.ts';
import type { Section } from './section.ts';
import { columns, element, type Xml } from './xml.ts';

/** What Moodle's restore looks for in an activity's folder, although there is nothing of it here. */
const NOTHING: Readonly<Record<string, Xml>> = {
  'calendar.xml': element('events'),
  'comments.xml': element('comments'),
  'competencies.xml': element('course_module_competencies', [element('competencies')]),
  'completion.xml': element('completions', [element('completionviews')]),
  'filters.xml': element('filters', [element('filter_actives'), element('filter_configs')]),
  'grade_history.xml': element('grade_history', [element('grade_grades')]),
  'grading.xml': element('areas'),
  'roles.xml': element('roles', [element('role_overrides'), element('role_assignments')]),
  'xapistate.xml': element('states'),
};

export const folderOf = ({ module, id }: Activity): string => `activities/${module}_${id}`;

/** The files of an activity's folder, by name. */
export const activityFiles = (activity: Activity, section: Section, madeAt: number): Readonly<Record<string, Xml>> => ({
  ...NOTHING,
  [`${activity.module}.xml`]: element('activity', [activity.row], {
    id: activity.id,
    moduleid: activity.id,
    modulename: activity.module,
    contextid: contextOf(activity.id),
  }),
  'module.xml': moduleOf(activity, section, madeAt),
  'grades.xml': element('activity_gradebook', [
    element('grade_items', activity.gradeItem ? [activity.gradeItem] : []),
    element('grade_letters'),
  ]),
  'inforef.xml': element('inforef', [
    ...references('file', activity.files),
    ...references('grade_item', activity.gradeItem ? [gradeItemOf(activity.id)] : []),
  ]),
});

const references = (kind: string, ids: readonly number[]): readonly Xml[] =>
  ids.length === 0
    ? []
    : [
        element(
          `${kind}ref`,
          ids.map((id) => element(kind, [element('id', id)])),
        ),
      ];

const AUTOMATIC = 2;

const moduleOf = (
  { id, module, visible, completion, after, showsDescription }: Activity,
  section: Section,
  madeAt: number,
): Xml =>
  element(
    'module',
    [
      ...columns({
        modulename: module,
        sectionid: section.id,
        sectionnumber: section.number,
        idnumber: '',
        added: madeAt,
        score: 0,
        indent: 0,
        visible: Number(visible),
        visibleoncoursepage: 1,
        visibleold: Number(visible),
        groupmode: 0,
        groupingid: 0,
        completion: completion === 'never' ? 0 : AUTOMATIC,
        completiongradeitemnumber: null,
        completionpassgrade: 0,
        completionview: Number(completion === 'viewed'),
        completionexpected: 0,
        availability: after === undefined ? null : onceGraded(after),
        showdescription: Number(showsDescription),
        downloadcontent: 1,
        lang: null,
      }),
      element('tags'),
    ],
    { id, version: MADE_BY.version },
  );

/** Greyed, with the reason, until the other activity has any grade: a lesson that failed has one too (decision 19). */
const onceGraded = (activity: number): string =>
  JSON.stringify({ op: '&', c: [{ type: 'grade', id: gradeItemOf(activity) }], showc: [true] });
