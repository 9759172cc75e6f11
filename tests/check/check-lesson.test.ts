import { expect, test } from 'vitest';
import { reportAsJson } from '../../src/check/check-lesson.ts';
import { checkChanged, checkMutated, sceneOf } from './check-fixture.ts';

test('finds nothing in the ten-slot lesson, and measures it', () => {
  const { report } = checkMutated(() => {});
  expect(report.findings).toEqual([]);
  expect(report).toMatchObject({ lesson: 'modele', decisions: 10, endings: 1, bestScore: 100, worstScore: 0 });
  expect(report.randomPass).toBeLessThan(0.02);
  expect(report.lowestFairMastery).toBeLessThanOrEqual(80);
});

test('runs every rule to the end', () => {
  const { found } = checkChanged(({ lesson, facts }) => {
    lesson.minutes = 60;
    lesson.objectives.push({ id: 'orphelin', text: 'Ne rien faire.' });
    sceneOf(lesson, 'plan').title = "L'entrée.";
    facts[1]!.statement = "C'est un fait.";
  });
  expect(found).toEqual([
    'minutes-off lesson.json minutes',
    'objective-without-slot lesson.json objectives[3]',
    'typography facts.json [1].statement',
    'typography lesson.json scenes[1].title',
  ]);
});

test('writes places out in its JSON', () => {
  const { report } = checkMutated((lesson) => {
    sceneOf(lesson, 'plan').title = "L'entrée.";
  });
  const [finding] = reportAsJson(report).findings;
  expect(finding).toMatchObject({
    rule: 'typography',
    severity: 'error',
    file: 'lesson.json',
    path: 'scenes[1].title',
  });
});
