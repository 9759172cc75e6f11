import { expect, test } from 'vitest';
import { findLesson, type LessonMark } from '../../src/results/find-lesson.ts';
import type { Report } from '../../src/results/report.ts';

const LESSONS: readonly LessonMark[] = [
  { slug: 'gaz', title: 'Odeur de gaz dans la cage d’escalier', slots: ['a01_doute', 'a02_lumiere', 'a03_appel'] },
  { slug: 'nuit', title: 'Ronde de nuit', slots: ['r01_service', 'r02_mineur'] },
  { slug: 'jour', title: 'Premier jour en entreprise', slots: ['r01_service', 'd02_accueil'] },
];

const report = (more: Partial<Report>): Report => ({
  file: 'Rapport.txt',
  lines: [],
  contentTitle: null,
  ticked: new Set(),
  questionIds: [],
  questionCount: 0,
  ...more,
});

test('a lesson is known by its questions, whatever the title that a teacher gave it', () => {
  const ids = ['a01_doute', 'a02_lumiere', 'a03_appel'];
  expect(findLesson(report({ questionIds: ids, contentTitle: 'Ronde de nuit' }), LESSONS)).toEqual({
    slug: 'gaz',
    by: 'questions',
  });
});

test('questions that nobody reached yet, or that a revision added, do not hide it', () => {
  expect(findLesson(report({ questionIds: ['a01_doute', '', 'a99_neuf', 'a03_appel'] }), LESSONS)).toMatchObject({
    slug: 'gaz',
  });
});

test('a question that two lessons share names neither', () => {
  expect(findLesson(report({ questionIds: ['r01_service'] }), LESSONS)).toBe('another activity');
});

test('questions of no lesson are those of another activity, whatever its title', () => {
  expect(findLesson(report({ questionIds: ['Q1', 'Q2'], contentTitle: 'Ronde de nuit' }), LESSONS)).toBe(
    'another activity',
  );
});

test('without questions the content’s title names it, then the file’s name', () => {
  expect(findLesson(report({ contentTitle: 'Ronde de nuit' }), LESSONS)).toEqual({ slug: 'nuit', by: 'title' });
  const file = '2MELEC Odeur de gaz dans la cage d_escalier-20261127_0815-tab_separated.txt';
  expect(findLesson(report({ file }), LESSONS)).toEqual({ slug: 'gaz', by: 'file name' });
});

test('a lesson that nothing names is asked of the teacher', () => {
  expect(findLesson(report({ contentTitle: 'Sécurité' }), LESSONS)).toBe('unknown');
  expect(findLesson(report({ file: 'Ronde de nuit et Premier jour en entreprise.txt' }), LESSONS)).toBe('unknown');
});
