import { expect, test } from 'vitest';
import { aSideQuestion, checkMutated, leadAside } from '../check-fixture.ts';

test('finds a decision in a retired slot', () => {
  const { found, lines } = checkMutated((lesson) => {
    lesson.slots.push({ id: 'a11_vieux', objective: 'evacuer', label: 'Retiré', retired: true });
    lesson.scenes.push({ ...aSideQuestion('vieille', 10, 'alarme'), slot: 'a11_vieux' });
    leadAside(lesson, 'vieille');
  });
  expect(found).toEqual(['retired-slot-used lesson.json scenes[12].slot']);
  expect(lines[0]).toMatch(/^"slot": "a11_vieux"/);
});
