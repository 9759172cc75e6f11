import type { Activity } from './activity.ts';
import type { Course, CourseLesson } from './course.ts';
import { lessonIntro } from './course-texts.ts';
import type { FilePool } from './file-pool.ts';
import { sha1Of } from './file-pool.ts';
import { contextOf, HTML_FORMAT } from './format.ts';
import { lessonGradeItem } from './grade-item.ts';
import { type ReadPackage, readPackage } from './read-package.ts';
import { columns, element, type Xml } from './xml.ts';

/** Values of mod_scorm's own settings (mod/scorm/lib.php, locallib.php). */
const GRADE_HIGHEST = 1;
const CONTENTS_DISABLED = 3;
const NO_NAVIGATION = 0;
const ATTEMPT_STATUS_EVERYWHERE = 1;
const UNLIMITED = 0;
const NEVER = 0;
/** « passed » (2) and « completed » (4), either of which ticks the activity off. */
const PASSED_OR_COMPLETED = 2 + 4;

/** Which attempt gives the grade, and whether one that is over is followed by a new one without being asked for. */
const ATTEMPTS: Readonly<Record<Course['preset'], { readonly whatgrade: number; readonly forcenewattempt: number }>> = {
  training: { whatgrade: 0, forcenewattempt: 1 },
  assessment: { whatgrade: 2, forcenewattempt: 0 },
};

/** A lesson as a SCORM activity that opens once the one before was graded, whatever the grade (decision 19). */
export function scormActivity(
  id: number,
  lesson: CourseLesson,
  course: Pick<Course, 'preset' | 'madeAt'>,
  pool: FilePool,
  after?: number,
): Activity {
  const read = readPackage(lesson.bytes);
  const place = { contextId: contextOf(id), component: 'mod_scorm' };
  const files = [
    pool.add({ ...place, area: 'package' }, lesson.fileName, lesson.bytes),
    ...[...read.files].map(([path, bytes]) => pool.add({ ...place, area: 'content' }, path, bytes)),
  ];
  return {
    id,
    module: 'scorm',
    title: lesson.title,
    visible: true,
    completion: 'own rule',
    ...(after !== undefined && { after }),
    showsDescription: true,
    row: scormRow(id, lesson, course, read),
    gradeItem: lessonGradeItem(id, lesson.title, lesson.masteryScore, course.madeAt),
    files,
  };
}

function scormRow(
  id: number,
  lesson: CourseLesson,
  { preset, madeAt }: Pick<Course, 'preset' | 'madeAt'>,
  read: ReadPackage,
): Xml {
  const scoId = 2 * id;
  const settings = columns({
    name: lesson.title,
    scormtype: 'local',
    reference: lesson.fileName,
    intro: lessonIntro(lesson, preset),
    introformat: HTML_FORMAT,
    version: 'SCORM_1.2',
    maxgrade: 100,
    grademethod: GRADE_HIGHEST,
    whatgrade: ATTEMPTS[preset].whatgrade,
    maxattempt: UNLIMITED,
    forcecompleted: 0,
    forcenewattempt: ATTEMPTS[preset].forcenewattempt,
    lastattemptlock: 0,
    masteryoverride: 1,
    displayattemptstatus: ATTEMPT_STATUS_EVERYWHERE,
    displaycoursestructure: 0,
    updatefreq: NEVER,
    sha1hash: sha1Of(lesson.bytes),
    md5hash: '',
    revision: 1,
    launch: scoId,
    skipview: NEVER,
    hidebrowse: 1,
    hidetoc: CONTENTS_DISABLED,
    nav: NO_NAVIGATION,
    navpositionleft: -100,
    navpositiontop: -100,
    auto: 0,
    popup: 0,
    options: '',
    width: 100,
    height: 500,
    timeopen: 0,
    timeclose: 0,
    timemodified: madeAt,
    completionstatusrequired: PASSED_OR_COMPLETED,
    completionscorerequired: null,
    completionstatusallscos: 0,
    autocommit: 0,
  });
  return element('scorm', [...settings, element('scoes', scos(scoId, read))], { id });
}

/** The organization, then its item: the two lines that Moodle notes of a package with one SCO. */
function scos(scoId: number, { manifestId, organization, item }: ReadPackage): readonly Xml[] {
  const data = { isvisible: 'true', parameters: '', ...(item.masteryScore && { masteryscore: item.masteryScore }) };
  const sco = (id: number, values: Readonly<Record<string, string | number>>, datas: readonly Xml[]): Xml =>
    element(
      'sco',
      [
        ...columns({ manifest: manifestId, ...values }),
        element('sco_datas', datas),
        element('seq_ruleconds'),
        element('seq_rolluprules'),
        element('seq_objectives'),
        element('sco_tracks'),
      ],
      { id },
    );
  return [
    sco(
      scoId - 1,
      {
        organization: '',
        parent: '/',
        identifier: organization.id,
        launch: '',
        scormtype: '',
        title: organization.title,
        sortorder: 1,
      },
      [],
    ),
    sco(
      scoId,
      {
        organization: organization.id,
        parent: organization.id,
        identifier: item.id,
        launch: item.launch,
        scormtype: 'sco',
        title: item.title,
        sortorder: 2,
      },
      Object.entries(data).map(([name, value], index) =>
        element('sco_data', columns({ name, value }), { id: 10 * scoId + index }),
      ),
    ),
  ];
}
