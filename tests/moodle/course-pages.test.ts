import { describe, expect, test } from 'vitest';
import { coursePages } from '../../src/moodle/course-pages.ts';
import { WRITTEN_TRACE } from '../../src/moodle/written-trace.ts';
import { subjectOf } from '../../src/sheets/subject.ts';
import { TRACE_LINES } from '../../src/sheets/trace-sheet.ts';
import { smallCourse } from '../support/small-course.ts';
import { compileSmall, smallLesson } from '../support/small-lesson.ts';

const { lessons, preset } = smallCourse();
const pages = coursePages({ lessons, preset }, [subjectOf(smallLesson, compileSmall(), [])]);

describe('the pages of a course', () => {
  test('begin with one that only teachers see: times, scores that pass, and what counts', () => {
    expect(pages[0]).toMatchObject({ readers: 'teachers' });
    expect(pages[0]!.html).toContain('<td>Leçon gaz</td><td>12\u00a0min</td><td>70 sur 100</td>');
    expect(pages[0]!.html).toContain('La meilleure tentative compte');
    expect(coursePages({ lessons, preset: 'assessment' }, [])[0]!.html).toContain('La première tentative compte');
  });

  test('give each lesson the guide to it, which only teachers see', () => {
    expect(pages[3]).toMatchObject({ lesson: 'essai_gaz', readers: 'teachers' });
    expect(pages[3]!.html).toContain('Guide de l’enseignant');
  });

  test('give each lesson its sheets, in its own section, for everyone', () => {
    expect(pages[1]).toMatchObject({
      name: 'Fiche réflexe\u00a0: Odeur de gaz dans le hall',
      lesson: 'essai_gaz',
      readers: 'everyone',
    });
    expect(pages[1]!.html).toContain('Odeur de gaz dans le hall');
  });

  test.each(pages)('« $name » holds nothing that Moodle takes away or cannot find', ({ html }) => {
    expect(html).not.toMatch(/<(?:script|style|link|iframe|img)\b|\sstyle=|\son\w+=/);
  });

  test.each(pages)('« $name » has its tables in the look of Moodle', ({ html }) => {
    for (const [table] of html.matchAll(/<table[^>]*>/g)) expect(table).toMatch(/class="table\b/);
  });

  test.each(pages)('« $name » leaves the first headings to Moodle', ({ html }) => {
    expect(html).not.toMatch(/<h[12]\b/);
  });
});

test('the written trace asks for the four lines of its sheet', () => {
  for (const { name, help } of TRACE_LINES) {
    expect(WRITTEN_TRACE.introHtml).toContain(`<li><strong>${name}</strong>\u00a0: ${help}</li>`);
  }
});
