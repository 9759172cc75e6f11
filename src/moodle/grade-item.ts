import { COURSE_GRADE_ITEM, COURSE_ID, GRADE_CATEGORY, gradeItemOf } from './format.ts';
import { columns, element, type Xml } from './xml.ts';

const VALUE = 1;
const TEXT = 3;

interface GradeItem {
  readonly id: number;
  readonly category: number | null;
  readonly name: string | null;
  readonly type: 'course' | 'mod';
  readonly module: string | null;
  readonly instance: number;
  readonly number: number | null;
  readonly gradeType: number;
  readonly max: number;
  readonly pass: number;
  readonly madeAt: number;
}

const gradeItem = (item: GradeItem): Xml =>
  element(
    'grade_item',
    [
      ...columns({
        categoryid: item.category,
        itemname: item.name,
        itemtype: item.type,
        itemmodule: item.module,
        iteminstance: item.instance,
        itemnumber: item.number,
        iteminfo: null,
        idnumber: null,
        calculation: null,
        gradetype: item.gradeType,
        grademax: item.max.toFixed(5),
        grademin: '0.00000',
        scaleid: null,
        outcomeid: null,
        gradepass: item.pass.toFixed(5),
        multfactor: '1.00000',
        plusfactor: '0.00000',
        aggregationcoef: '0.00000',
        aggregationcoef2: '0.00000',
        weightoverride: 0,
        sortorder: item.id,
        display: 0,
        decimals: null,
        hidden: 0,
        locked: 0,
        locktime: 0,
        // Weights are Moodle's to compute, from how many activities there are.
        needsupdate: 1,
        timecreated: item.madeAt,
        timemodified: item.madeAt,
      }),
      element('grade_grades'),
    ],
    { id: item.id },
  );

/** The line of the gradebook of a lesson. */
export const lessonGradeItem = (id: number, name: string, pass: number, madeAt: number): Xml =>
  gradeItem({
    id: gradeItemOf(id),
    category: GRADE_CATEGORY,
    name,
    type: 'mod',
    module: 'scorm',
    instance: id,
    number: 0,
    gradeType: VALUE,
    max: 100,
    pass,
    madeAt,
  });

/** That of something to write, which is commented and bears no figure. */
export const assignmentGradeItem = (id: number, name: string, madeAt: number): Xml =>
  gradeItem({
    id: gradeItemOf(id),
    category: GRADE_CATEGORY,
    name,
    type: 'mod',
    module: 'assign',
    instance: id,
    number: 0,
    gradeType: TEXT,
    max: 100,
    pass: 0,
    madeAt,
  });

export const courseGradeItem = (max: number, madeAt: number): Xml =>
  gradeItem({
    id: COURSE_GRADE_ITEM,
    category: null,
    name: null,
    type: 'course',
    module: null,
    instance: COURSE_ID,
    number: null,
    gradeType: VALUE,
    max,
    pass: 0,
    madeAt,
  });
