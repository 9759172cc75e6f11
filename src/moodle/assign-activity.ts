import type { Activity } from './activity.ts';
import type { CourseAssignment } from './course.ts';
import { HTML_FORMAT } from './format.ts';
import { assignmentGradeItem } from './grade-item.ts';
import { columns, element, type Xml } from './xml.ts';

const UNLIMITED = -1;

/** What students hand in is text, and what they get back a comment. */
const PLUGINS: readonly (readonly [kind: string, plugin: string, name: string, value: string])[] = [
  ['assignsubmission', 'onlinetext', 'enabled', '1'],
  ['assignsubmission', 'onlinetext', 'wordlimit', '0'],
  ['assignsubmission', 'onlinetext', 'wordlimitenabled', '0'],
  ['assignsubmission', 'file', 'enabled', '0'],
  ['assignfeedback', 'comments', 'enabled', '1'],
  ['assignfeedback', 'comments', 'commentinline', '0'],
];

/** Something to write, ticked off once it is handed in, commented and not graded. */
export const assignActivity = (id: number, { name, introHtml }: CourseAssignment, madeAt: number): Activity => ({
  id,
  module: 'assign',
  title: name,
  visible: true,
  completion: 'own rule',
  showsDescription: false,
  row: element(
    'assign',
    [
      ...columns({
        name,
        intro: introHtml,
        introformat: HTML_FORMAT,
        alwaysshowdescription: 1,
        submissiondrafts: 0,
        sendnotifications: 0,
        sendlatenotifications: 0,
        sendstudentnotifications: 1,
        duedate: 0,
        cutoffdate: 0,
        gradingduedate: 0,
        allowsubmissionsfromdate: 0,
        grade: 0,
        timemodified: madeAt,
        completionsubmit: 1,
        requiresubmissionstatement: 0,
        teamsubmission: 0,
        requireallteammemberssubmit: 0,
        teamsubmissiongroupingid: 0,
        blindmarking: 0,
        hidegrader: 0,
        revealidentities: 0,
        attemptreopenmethod: 'none',
        maxattempts: UNLIMITED,
        markingworkflow: 0,
        markingallocation: 0,
        markinganonymous: 0,
        preventsubmissionnotingroup: 0,
        activity: null,
        activityformat: 0,
        timelimit: 0,
        submissionattachments: 0,
      }),
      element('userflags'),
      element('submissions'),
      element('grades'),
      element('plugin_configs', PLUGINS.map(pluginConfig)),
      element('overrides'),
    ],
    { id },
  ),
  gradeItem: assignmentGradeItem(id, name, madeAt),
  files: [],
});

const pluginConfig = ([subtype, plugin, name, value]: (typeof PLUGINS)[number], index: number): Xml =>
  element('plugin_config', columns({ plugin, subtype, name, value }), { id: index + 1 });
