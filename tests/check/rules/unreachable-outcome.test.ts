import { expect, test } from 'vitest';
import { checkMutated, positionOf, questionOf, sceneOf } from '../check-fixture.ts';

test('finds a choice that no way ever offers', () => {
  const { found, lines } = checkMutated((lesson) => {
    const { choices } = questionOf(lesson, 'plan');
    // The variable is set later on.
    choices.push({ ...choices[0]!, id: 'trop_tot', letter: 'z', requires: { signale: true } });
  });
  expect(found).toEqual(['unreachable-outcome lesson.json scenes[1].choices[3]']);
  expect(lines[0]).toBe('{ "id": "trop_tot", "letter": "z",');
});

test('finds the outcome of an order that no answer has', () => {
  let at = -1;
  const { found, lines } = checkMutated((lesson) => {
    const scene = sceneOf(lesson, 'consigne');
    // Four steps: with three in their place, the fourth is too.
    if (scene.kind === 'order') scene.outcomes.acceptable!.atLeast = 3;
    at = positionOf(lesson, 'consigne');
  });
  expect(found).toEqual([`unreachable-outcome lesson.json scenes[${at}].outcomes.acceptable`]);
  expect(lines[0]).toMatch(/^"acceptable": \{ "atLeast": 3,/);
});
