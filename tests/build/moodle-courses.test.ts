import { expect, test } from 'vitest';
import type { Made, MadeModule } from '../../src/build/made.ts';
import { moodleCourses } from '../../src/build/moodle-courses.ts';
import type { Parcours } from '../../src/lesson/module.ts';

const parcours: Parcours = { id: 'deux', title: 'Deux leçons', summary: 'Un essai.', modules: ['une', 'autre'] };

const made = (slugs: readonly string[]): Made => {
  const modules = slugs.map((slug) => ({ module: { slug } }) as MadeModule);
  return { project: { catalogue: { value: { modules: [], parcours: [parcours] } } }, modules } as unknown as Made;
};

test('a parcours makes no course while one of its lessons is left out of the packages', () => {
  expect(moodleCourses(made([]))).toEqual([]);
  expect(moodleCourses(made(['une']))).toEqual([]);
});
