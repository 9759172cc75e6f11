import { expect, test } from 'vitest';
import { aSideQuestion, checkMutated, leadAside, positionOf, sceneOf } from '../check-fixture.ts';

test('finds ways that join though only one met a slot, and tells both', () => {
  let at = -1;
  const { found, lines, messages } = checkMutated((lesson) => {
    leadAside(lesson, 'gestes');
    at = positionOf(lesson, 'gestes');
  });
  expect(found).toEqual([`slot-met-once lesson.json scenes[${at}]`]);
  expect(lines[0]).toContain('"gestes"');
  expect(messages[0]).toMatch(/« a04_alarme ».*porte \(b\)\).*alarme \(a\)\)/);
});

test('finds an ending that is reached without some slots', () => {
  const { found, lines, messages } = checkMutated((lesson) => {
    const ending = sceneOf(lesson, 'fin');
    lesson.scenes.push({ ...ending, id: 'fin_precoce' } as typeof ending);
    leadAside(lesson, 'fin_precoce');
  });
  expect(found.filter((one) => !one.startsWith('minutes-off'))).toEqual(['slot-met-once lesson.json scenes[12]']);
  expect(lines.at(-1)).toContain('"fin_precoce"');
  expect(messages.at(-1)).toMatch(/« a04_alarme », .*« a10_consigne ».*porte \(b\)/);
});

test('finds a slot that is met twice on one way', () => {
  const { found, lines, messages } = checkMutated((lesson) => {
    lesson.scenes.push({ ...aSideQuestion('encore', 10, 'alarme'), slot: 'a03_porte' });
    leadAside(lesson, 'encore');
  });
  expect(found).toEqual(['slot-met-once lesson.json scenes[12]']);
  expect(lines[0]).toContain('"encore"');
  expect(messages[0]).toContain('porte (b), encore (a)');
});

test('accepts variants of one decision that share its slot', () => {
  const { found } = checkMutated((lesson) => {
    lesson.scenes.push({ ...aSideQuestion('autre_alarme', 10, 'gestes'), slot: 'a04_alarme' });
    leadAside(lesson, 'autre_alarme');
  });
  expect(found).toEqual([]);
});
