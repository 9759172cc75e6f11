import { expect, test } from 'vitest';
import { checkMutated } from '../check-fixture.ts';

test('finds an objective that no slot assesses, a retired one not counting', () => {
  const { found, lines } = checkMutated((lesson) => {
    lesson.objectives.push({ id: 'orphelin', text: 'Ne rien faire.' });
    lesson.slots.push({ id: 'a11_vieux', objective: 'orphelin', label: 'Retiré', retired: true });
  });
  expect(found).toEqual(['objective-without-slot lesson.json objectives[3]']);
  expect(lines[0]).toContain('"orphelin"');
});
