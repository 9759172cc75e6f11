import { expect, test } from 'vitest';
import { SCHOOL_LINES } from '../../../src/lesson/school.ts';
import { stringsFor } from '../../../src/strings/strings.ts';
import { schoolLines } from '../../../src/ui/school/school-lines.ts';

const [fr, en] = [stringsFor('fr'), stringsFor('en')];
const SCHOOL = { establishment: 'Lycée des Saules', gasNumber: '0 800 00 00 00', assemblyPoint: 'Le stade' };

test('data that the school filled in come in the order in which they are named, and no others', () => {
  expect(schoolLines(SCHOOL, ['assemblyPoint', 'personToWarn', 'gasNumber'], fr)).toEqual([
    { name: 'Point de rassemblement :', said: 'Le stade' },
    { name: 'Urgence gaz de ton distributeur :', said: '0\u00A0800\u00A000\u00A000\u00A000' },
  ]);
});

test('names are in the learner’s language, data in the school’s words', () => {
  expect(schoolLines(SCHOOL, ['assemblyPoint'], en)).toEqual([{ name: 'Assembly point:', said: 'Le stade' }]);
});

test('the groups of a number stay on one line', () => {
  const lines = schoolLines({ emergencyNumber: 'poste 12, puis 06 07' }, ['emergencyNumber'], fr);
  expect(lines[0]?.said).toBe('poste 12, puis 06\u00A007');
});

test('a school that filled in nothing has nothing to say', () => {
  expect(schoolLines(undefined, SCHOOL_LINES, fr)).toEqual([]);
  expect(schoolLines({ establishment: 'Lycée' }, SCHOOL_LINES, fr)).toEqual([]);
});
