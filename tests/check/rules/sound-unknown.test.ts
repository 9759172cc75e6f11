import { expect, test } from 'vitest';
import { checkMutated, questionOf, sceneOf } from '../check-fixture.ts';

test('finds a sound that is not in the library, in a scene and in an outcome', () => {
  const { found, lines } = checkMutated((lesson) => {
    sceneOf(lesson, 'arrivee').sounds = [{ sound: 'rain' }, { sound: 'raln' }];
    questionOf(lesson, 'plan').choices[1]!.sounds = [{ sound: 'nok' }];
  });
  expect(found).toEqual([
    'sound-unknown lesson.json scenes[0].sounds[1].sound',
    'sound-unknown lesson.json scenes[1].choices[1].sounds[0].sound',
  ]);
  expect(lines[0]).toMatch(/^"sound": "raln"/);
});

test('finds a sound that the player makes by itself', () => {
  const { found } = checkMutated((lesson) => {
    questionOf(lesson, 'plan').choices[1]!.sounds = [{ sound: 'verdict_good' }];
  });
  expect(found).toEqual(['sound-unknown lesson.json scenes[1].choices[1].sounds[0].sound']);
});

test('accepts the sounds of the library', () => {
  const { found } = checkMutated((lesson) => {
    sceneOf(lesson, 'arrivee').sounds = [{ sound: 'rain' }, { sound: 'knock' }];
  });
  expect(found).toEqual([]);
});
