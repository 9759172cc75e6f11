import { expect, test } from 'vitest';
import { checkChanged, checkNextRevision } from '../check-fixture.ts';

test('finds slots that changed places', () => {
  const { found, lines } = checkNextRevision(({ slots }) => {
    slots.splice(3, 2, slots[4]!, slots[3]!);
  });
  expect(found).toEqual(['slots-append-only lesson.json slots[3]']);
  expect(lines[0]).toBe('{ "id": "a05_gestes", "objective": "evacuer",');
});

test('accepts a slot added at the end', () => {
  const { found } = checkNextRevision(({ slots }) => {
    slots.push({ id: 'a11_vieux', objective: 'evacuer', label: 'Retiré', retired: true });
  });
  expect(found).toEqual([]);
});

test('leaves a lesson alone that was never published', () => {
  const { found } = checkChanged(({ lesson, revisions }) => {
    revisions.push({
      revision: 1,
      slots: ['a00_ancien'],
      decisions: [{ trace: 0, scene: 'ancienne', letters: ['a=passer'] }],
    });
    lesson.revision = 2;
  });
  expect(found).toEqual([]);
});
