import { expect, test } from 'vitest';
import { checkMutated, questionOf, sceneOf } from '../check-fixture.ts';

const layer = { file: 'modele/salle.svg' };

test('finds a picture of a decision that says nothing', () => {
  const { found, lines } = checkMutated((lesson) => {
    sceneOf(lesson, 'plan').picture = { layers: [layer], alt: ' ' };
  });
  expect(found).toEqual(['picture-alt lesson.json scenes[1].picture.alt']);
  expect(lines[0]).toMatch(/^"alt": " "/);
});

test('finds a picture of a choice that says nothing', () => {
  const { found } = checkMutated((lesson) => {
    questionOf(lesson, 'plan').choices[0]!.picture = { layers: [layer], alt: '' };
  });
  expect(found).toEqual(['picture-alt lesson.json scenes[1].choices[0].picture.alt']);
});

test('finds a picture of several layers that says nothing', () => {
  const { found } = checkMutated((lesson) => {
    sceneOf(lesson, 'arrivee').picture = { layers: [layer, layer], alt: '' };
  });
  expect(found).toEqual(['picture-alt lesson.json scenes[0].picture.alt']);
});

test('accepts one layer that only decorates, and any picture that says something', () => {
  const { found } = checkMutated((lesson) => {
    sceneOf(lesson, 'arrivee').picture = { layers: [layer], alt: '' };
    sceneOf(lesson, 'plan').picture = { layers: [layer, layer], alt: 'Le plan montre deux sorties.' };
  });
  expect(found).toEqual([]);
});
