import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Scene } from '../../src/kinds/index.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import { SCHOOL_LINES } from '../../src/lesson/school.ts';

const LESSONS = readdirSync('modules', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => JSON.parse(readFileSync(`modules/${name}/lesson.json`, 'utf8')) as Lesson<Scene>);

const naming = ({ scenes }: Lesson<Scene>) => scenes.filter(({ school }) => school !== undefined);

test.each(LESSONS.map((lesson) => [lesson.id, lesson] as const))(
  '%s says the school’s data in a few scenes, where they matter',
  (_, lesson) => {
    expect(naming(lesson).length).toBeGreaterThanOrEqual(2);
    expect(naming(lesson).length).toBeLessThanOrEqual(6);
  },
);

test('nothing that a school fills in is left unsaid', () => {
  const said = new Set(LESSONS.flatMap(naming).flatMap(({ school = [] }) => school));
  expect([...said].sort()).toEqual([...SCHOOL_LINES].sort());
});
