import { expect, test } from 'vitest';
import { LESSONS_NAME, lessonScript, renderLessonScript } from '../../src/pages/lesson-script.ts';
import { compileSmall } from '../support/small-lesson.ts';

test('scripts of several lessons leave each of them under its id, whatever their texts hold', () => {
  const page: Record<string, unknown> = {};
  const lessons = ['un', 'deux'].map((id) => ({ ...compileSmall(), id, title: `</script> ${id}` }));
  for (const lesson of lessons) new Function('window', renderLessonScript(lesson))(page);
  expect(page[LESSONS_NAME]).toEqual({ un: lessons[0], deux: lessons[1] });
  expect(renderLessonScript(lessons[0]!)).not.toContain('</script');
});

test('a lesson’s script stands in the folder of lessons', () => {
  expect(lessonScript('gaz_odeur')).toBe('lecons/gaz_odeur.js');
});
