import { expect, test } from 'vitest';
import { checkChanged, type Files, positionOf, questionOf } from '../check-fixture.ts';

const general = {
  id: 'EXE-003',
  topic: 'Exemple',
  statement: 'Chacun le sait.',
  source: 'essai',
  level: 'general',
} as const;

const citing =
  (...facts: string[]) =>
  ({ lesson, facts: known, catalogue }: Files): void => {
    catalogue.modules[0]!.status = 'retired';
    known.push({ ...general });
    questionOf(lesson, 'retour').facts = facts;
  };

test('finds a decision that rests on general knowledge only', () => {
  let at = -1;
  const { found, lines, report } = checkChanged((files) => {
    citing('EXE-003')(files);
    at = positionOf(files.lesson, 'retour');
  });
  expect(found).toEqual([`fact-level lesson.json scenes[${at}].facts`]);
  expect(lines[0]).toMatch(/^"facts": \[ "EXE-003"/);
  expect(report.findings[0]!.severity).toBe('warning');
});

test('accepts general knowledge beside a source', () => {
  expect(checkChanged(citing('EXE-003', 'EXE-002')).found).toEqual([]);
});

test('keeps silent while the lesson is being written', () => {
  expect(
    checkChanged((files) => {
      citing('EXE-003')(files);
      files.catalogue.modules[0]!.status = 'wip';
    }).found,
  ).toEqual([]);
});
