import { expect, test } from 'vitest';
import { aSideInformation, checkMutated, positionOf } from '../check-fixture.ts';

test('finds a scene that nothing leads to', () => {
  let at = -1;
  const { found, lines } = checkMutated((lesson) => {
    lesson.scenes.push(aSideInformation('oubliee', 'fin'));
    at = positionOf(lesson, 'oubliee');
  });
  expect(found).toEqual([`unreachable-scene lesson.json scenes[${at}]`]);
  expect(lines[0]).toBe('{ "kind": "information", "id": "oubliee",');
});
