import { describe, expect, test } from 'vitest';
import { parcoursCourse } from '../../src/moodle/parcours-course.ts';
import { subjectOf } from '../../src/sheets/subject.ts';
import { all, BYTES, openCourse, rowOf } from '../support/small-course.ts';
import { compileSmall, smallLesson } from '../support/small-lesson.ts';

const course = parcoursCourse({
  parcours: { id: 'essai', title: 'Essai', summary: 'Pour essayer.' },
  subjects: [{ ...subjectOf(smallLesson, compileSmall({ title: 'Le **hall** sent' }), []), bytes: BYTES }],
  preset: 'training',
  facts: [{ consulted: '2026-11-22' }, {}, { consulted: '2026-03-01' }],
});

describe('the course of a parcours', () => {
  test('has its lessons as they are played, in words without markup', () => {
    expect(course.lessons).toMatchObject([
      { id: 'essai_gaz', title: 'Le hall sent', minutes: 12, masteryScore: 70, fileName: 'essai_gaz.zip' },
    ]);
    expect(course.lessons[0]!.objectives).toEqual(['Alerter sans créer d’étincelle.']);
  });

  test('starts on the day on which a source was last read', () => {
    expect(new Date(course.madeAt * 1000).toISOString()).toBe('2026-11-22T00:00:00.000Z');
  });

  test('holds the teacher’s page, the lesson and its sheets and its guide, and the written trace', () => {
    const names = all(openCourse(course).root('moodle_backup.xml'), 'activity').map((one) => rowOf(one).title);
    const held = names.filter((name) => name !== undefined);
    expect(held).toEqual([
      'Pour l’enseignant\u00a0: ce cours dans Moodle',
      'Le hall sent',
      'Fiche réflexe\u00a0: Le hall sent',
      'À vérifier dans mon entreprise\u00a0: Le hall sent',
      'Guide de l’enseignant\u00a0: Le hall sent',
      'Trace écrite',
    ]);
  });
});
