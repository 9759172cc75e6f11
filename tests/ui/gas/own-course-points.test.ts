import { expect, test } from 'vitest';
import { tellRun } from '../../../src/ui/debrief/told.ts';
import { ownCourse } from '../../../src/ui/gas/own-course-points.ts';
import { compiledGasLesson, SIMULATION } from '../../support/gas-room.ts';
import { anEngine, play } from '../../support/lesson-builder.ts';

const engine = anEngine(compiledGasLesson());

const courseAfter = (responses: readonly string[]) =>
  ownCourse(SIMULATION, tellRun(engine, play(engine, responses)), 'En arrivant');

test('goes from coming in through each accepted answer in the room, and no further', () => {
  const course = courseAfter(['b', 'b', 'a']);
  expect(course.map(({ name, seconds }) => [name, seconds])).toEqual([
    ['En arrivant', 0],
    ['s_hall', 60],
    ['s_seuil', 690],
  ]);
  expect(course[0]).toMatchObject({ hundredths: 100, percent: 20 });
  expect(course[2]!.hundredths).toBeGreaterThan(course[1]!.hundredths);
});

test('passes over a fatal answer, which moved nothing', () => {
  expect(courseAfter(['c', 'b', 'b'])).toEqual(courseAfter(['b', 'b']));
});

test('is the coming in alone while nothing was accepted', () => {
  expect(courseAfter([])).toHaveLength(1);
  expect(courseAfter(['c'])).toHaveLength(1);
});
