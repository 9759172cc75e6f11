import { expect, test } from 'vitest';
import { checkMutated, questionOf, selectionOf } from '../check-fixture.ts';

const words = (count: number): string => `Je${' vais'.repeat(count - 1)}.`;

test('finds a choice of 17 words', () => {
  const { found, lines, report } = checkMutated((lesson) => {
    questionOf(lesson, 'plan').choices[2]!.text = words(17);
  });
  expect(found).toEqual(['choice-length lesson.json scenes[1].choices[2].text']);
  expect(lines[0]).toMatch(/^"text": "Je vais/);
  expect(report.findings[0]!.severity).toBe('warning');
});

test('finds an item of 17 words', () => {
  const { found } = checkMutated((lesson) => {
    selectionOf(lesson, 'gestes').items[1]!.text = words(17);
  });
  expect(found).toEqual(['choice-length lesson.json scenes[5].items[1].text']);
});

test('accepts 16 words', () => {
  const { found } = checkMutated((lesson) => {
    questionOf(lesson, 'plan').choices[2]!.text = words(16);
  });
  expect(found).toEqual([]);
});
