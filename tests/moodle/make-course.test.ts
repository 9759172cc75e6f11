import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { makeCourse } from '../../src/moodle/make-course.ts';
import { xmlText } from '../../src/package/fill-template.ts';
import { makePackage } from '../../src/package/make-package.ts';
import { scorm12 } from '../../src/package/scorm12/scorm12.ts';
import {
  all,
  BYTES,
  courseLesson,
  type OpenedCourse,
  openCourse,
  rowOf,
  smallCourse,
} from '../support/small-course.ts';
import { compileSmall, smallLesson } from '../support/small-lesson.ts';
import { smallPackage } from '../support/small-package.ts';

const opened = openCourse(smallCourse());

const sha1 = (bytes: Uint8Array): string => createHash('sha1').update(bytes).digest('hex');

/** What stands in each section, in its order: module and name. */
const contentsOf = ({ roots, root }: typeof opened) => {
  const activities = new Map(
    roots(/^activities\/\w+\/module\.xml$/).map((module) => {
      const { modulename } = rowOf(module);
      const [own] = root(`activities/${modulename}_${module.attributes.id}/${modulename}.xml`).children;
      return [module.attributes.id, `${modulename} ${rowOf(own!).name}`] as const;
    }),
  );
  return roots(/section\.xml$/)
    .map(rowOf)
    .map(({ number, name, sequence }) => [number, name, sequence!.split(',').map((id) => activities.get(id))]);
};

describe('a course', () => {
  test('has its top, a section for each lesson with the pages of that lesson, and one to write in', () => {
    expect(contentsOf(opened)).toEqual([
      ['0', '$@NULL@$', ['page Guide', 'page Fiche']],
      ['1', 'Leçon gaz', ['scorm Leçon gaz']],
      ['2', 'Leçon epi', ['scorm Leçon epi', 'page À vérifier']],
      ['3', 'Trace écrite', ['assign Trace écrite']],
    ]);
  });

  test('names in its index every section and activity that it holds, and no other', () => {
    const index = opened.root('moodle_backup.xml');
    const folders = all(index, 'directory').map(({ text }) => text);
    const held = new Set(opened.names.flatMap((name) => /^(?:(?:activities|sections)\/\w+|course)/.exec(name) ?? []));
    expect([...folders].sort()).toEqual([...held].sort());
    const included = all(index, 'setting').map(rowOf);
    expect(included.filter(({ level, value }) => level !== 'root' && value === '1')).toHaveLength(folders.length - 1);
  });

  test('says that it holds nobody’s data', () => {
    const settings = all(opened.root('moodle_backup.xml'), 'setting').map(rowOf);
    expect(settings.filter(({ name }) => /users|userinfo|logs|role_assignments/.test(name!))).not.toHaveLength(0);
    expect(settings.filter(({ name, value }) => /user|logs|role_assignments/.test(name!) && value !== '0')).toEqual([]);
  });

  test('declares the oldest Moodle that it is made for', () => {
    const information = rowOf(opened.root('moodle_backup.xml').children[0]!);
    expect(information).toMatchObject({ moodle_version: '2022112800', backup_release: '4.1' });
  });

  test('tells at its top how many lessons there are and how long they take', () => {
    const { summary } = rowOf(opened.root('sections/section_1/section.xml'));
    expect(summary).toContain('2 leçons, 24\u00a0min en tout');
    expect(summary).toContain('<li>Leçon gaz (12\u00a0min)</li>');
  });

  test('tracks completion, and makes no forum', () => {
    expect(rowOf(opened.root('course/course.xml'))).toMatchObject({ enablecompletion: '1', newsitems: '0' });
  });
});

describe('a lesson of a course', () => {
  const [scorm] = opened.root('activities/scorm_3/scorm.xml').children;

  test('is graded out of 100 by the best attempt, and passed from the mastery score on', () => {
    expect(rowOf(scorm!)).toMatchObject({ maxgrade: '100', grademethod: '1', whatgrade: '0' });
    const [item] = all(opened.root('activities/scorm_3/grades.xml'), 'grade_item');
    expect(rowOf(item!)).toMatchObject({ grademax: '100.00000', gradepass: '70.00000', itemmodule: 'scorm' });
  });

  test('starts again as often as one likes, without being asked to', () => {
    expect(rowOf(scorm!)).toMatchObject({ maxattempt: '0', forcenewattempt: '1', lastattemptlock: '0' });
  });

  test('gives the grade of the first attempt in an assessment, where one that is over is read again', () => {
    const assessment = openCourse(smallCourse({ preset: 'assessment' }));
    const [row] = assessment.root('activities/scorm_3/scorm.xml').children;
    expect(rowOf(row!)).toMatchObject({ whatgrade: '2', forcenewattempt: '0', maxattempt: '0' });
    expect(rowOf(row!).intro).toContain('La première tentative compte');
  });

  test('fills its frame in the same window, without preview, contents list or navigation of Moodle’s', () => {
    const shown = { popup: '0', width: '100', hidebrowse: '1', hidetoc: '3', nav: '0', skipview: '0' };
    expect(rowOf(scorm!)).toMatchObject({ ...shown, displayattemptstatus: '1', autocommit: '0' });
  });

  test('is ticked off when passed or completed, whatever the package says at its ending', () => {
    expect(rowOf(scorm!).completionstatusrequired).toBe(String(2 + 4));
    expect(rowOf(opened.root('activities/scorm_3/module.xml'))).toMatchObject({ completion: '2', completionview: '0' });
  });

  test('opens once the one before has any grade, failed or passed; the first is open', () => {
    const conditionOf = (id: number) => rowOf(opened.root(`activities/scorm_${id}/module.xml`)).availability;
    expect(conditionOf(3)).toBe('$@NULL@$');
    const [before] = all(opened.root('activities/scorm_3/grades.xml'), 'grade_item');
    expect(JSON.parse(conditionOf(4)!)).toEqual({
      op: '&',
      c: [{ type: 'grade', id: Number(before!.attributes.id) }],
      showc: [true],
    });
  });

  test('launches the item of its manifest', () => {
    const [organization, item] = all(scorm!, 'sco');
    expect(rowOf(organization!)).toMatchObject({ parent: '/', launch: '', identifier: 'ORG-ESSAI_GAZ' });
    expect(rowOf(item!)).toMatchObject({
      parent: 'ORG-ESSAI_GAZ',
      identifier: 'ITEM-ESSAI_GAZ',
      launch: 'index.html',
      scormtype: 'sco',
    });
    expect(rowOf(scorm!).launch).toBe(item!.attributes.id);
  });

  test('brings the mastery score that its package tells Moodle, and none where the package keeps it to itself', () => {
    const judged = makePackage(scorm12, smallPackage(compileSmall(smallLesson, { status: 'passed_or_failed' })));
    const { root } = openCourse(smallCourse({ lessons: [courseLesson('gaz', { bytes: judged })], pages: [] }));
    const notedIn = (course: OpenedCourse, name: string) =>
      all(course.root(name), 'sco_data').map((data) => rowOf(data).name);
    expect(notedIn({ ...opened, root }, 'activities/scorm_1/scorm.xml')).toContain('masteryscore');
    expect(notedIn(opened, 'activities/scorm_3/scorm.xml')).not.toContain('masteryscore');
  });
});

describe('files of a course', () => {
  const records = all(opened.root('files.xml'), 'file');

  test('stand under the SHA-1 of what they hold', () => {
    for (const name of opened.names.filter((one) => one.startsWith('files/'))) {
      const hash = sha1(opened.files[name]!);
      expect(name).toBe(`files/${hash.slice(0, 2)}/${hash}`);
    }
  });

  test('are each there for their record, with their size', () => {
    for (const { contenthash, filesize } of records.map(rowOf)) {
      expect(opened.files[`files/${contenthash!.slice(0, 2)}/${contenthash}`]).toHaveLength(Number(filesize));
    }
  });

  test('are the package as it was made, and all that is in it', () => {
    const ofLesson = records.map(rowOf).filter(({ contextid }) => contextid === '103');
    const unpacked = unzipSync(BYTES);
    const inArea = (area: string) =>
      ofLesson
        .filter(({ filearea }) => filearea === area)
        .map(({ filepath, filename, contenthash }) => [`${filepath}${filename}`.slice(1), contenthash]);
    expect(inArea('package')).toEqual([['gaz.zip', sha1(BYTES)]]);
    expect(Object.fromEntries(inArea('content'))).toEqual(
      Object.fromEntries(Object.entries(unpacked).map(([name, bytes]) => [name, sha1(bytes)])),
    );
  });

  test('are once in the backup, however many lessons hold them', () => {
    expect(new Set(records.map((record) => rowOf(record).contenthash)).size).toBe(
      opened.names.filter((name) => name.startsWith('files/')).length,
    );
  });

  test('belong to the activity that refers to them', () => {
    for (const id of [3, 4]) {
      const referred = all(opened.root(`activities/scorm_${id}/inforef.xml`), 'file').map((file) => rowOf(file).id);
      const own = records.filter((record) => rowOf(record).contextid === String(100 + id));
      expect(referred).toEqual(own.map(({ attributes }) => attributes.id));
    }
  });
});

describe('pages and the written trace', () => {
  test('a teachers’ page is hidden from students and never ticked off', () => {
    expect(rowOf(opened.root('activities/page_1/module.xml'))).toMatchObject({ visible: '0', completion: '0' });
  });

  test('a page of a lesson, which gives answers away, opens once that lesson was graded', () => {
    const { availability } = rowOf(opened.root('activities/page_5/module.xml'));
    const [item] = all(opened.root('activities/scorm_4/grades.xml'), 'grade_item');
    expect(JSON.parse(availability!).c).toEqual([{ type: 'grade', id: Number(item!.attributes.id) }]);
    expect(rowOf(opened.root('activities/page_2/module.xml')).availability).toBe('$@NULL@$');
  });

  test('a teachers’ page of a lesson is not closed', () => {
    const guide = [{ name: 'Guide', html: '', readers: 'teachers', lesson: 'gaz' }] as const;
    const { root } = openCourse(smallCourse({ pages: guide }));
    expect(rowOf(root('activities/page_2/module.xml'))).toMatchObject({ visible: '0', availability: '$@NULL@$' });
  });

  test('a page for everyone is ticked off once it was opened', () => {
    const module = rowOf(opened.root('activities/page_2/module.xml'));
    expect(module).toMatchObject({ visible: '1', completion: '2', completionview: '1' });
  });

  test('the written trace is handed in as text, ticked off by that, commented and not graded', () => {
    const [assign] = opened.root('activities/assign_6/assign.xml').children;
    expect(rowOf(assign!)).toMatchObject({ completionsubmit: '1', grade: '0', intro: '<p>Quatre lignes</p>' });
    const enabled = all(assign!, 'plugin_config').map(rowOf);
    expect(
      enabled.filter(({ name, value }) => name === 'enabled' && value === '1').map(({ plugin }) => plugin),
    ).toEqual(['onlinetext', 'comments']);
  });

  test('a page of a lesson that is not there is refused', () => {
    const astray = [{ name: 'Perdue', html: '', readers: 'everyone', lesson: 'nulle_part' }] as const;
    expect(() => makeCourse(smallCourse({ pages: astray }))).toThrow('« Perdue »');
  });
});

describe('the bytes of a course', () => {
  test('are the same each time', () => {
    expect(Buffer.from(makeCourse(smallCourse())).equals(Buffer.from(makeCourse(smallCourse())))).toBe(true);
  });

  test('hold any text as it is, markup and signs included', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constant('« & <b>"x"</b> &amp; ]]> \u0000 é 😀 ${@'));
    fc.assert(
      fc.property(text, text, (title, summary) => {
        const { root } = openCourse(
          smallCourse({
            title,
            lessons: [courseLesson('gaz', { title, summary })],
            pages: [],
            assignment: { name: title, introHtml: summary },
          }),
        );
        const said = xmlText(title).replaceAll('\r', '\n').trim();
        const same = (name?: string) => expect(name?.replaceAll('\r', '\n')).toBe(said);
        same(rowOf(root('course/course.xml')).fullname);
        same(rowOf(root('activities/scorm_1/scorm.xml').children[0]!).name);
        same(rowOf(root('activities/assign_2/assign.xml').children[0]!).name);
        expect(rowOf(root('activities/assign_2/assign.xml').children[0]!).intro).toBe(xmlText(summary).trim());
      }),
      { numRuns: 60 },
    );
  });

  test('a summary keeps its emphasis and means its signs', () => {
    const { root } = openCourse(
      smallCourse({ lessons: [courseLesson('gaz', { summary: '**Sors** & <vite>' })], pages: [] }),
    );
    expect(rowOf(root('sections/section_2/section.xml')).summary).toContain(
      '<p><strong>Sors</strong> &amp; &lt;vite&gt;</p>',
    );
  });
});
