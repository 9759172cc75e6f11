import { expect, test } from 'vitest';
import { checkChanged, questionOf } from '../check-fixture.ts';

test('finds nine slots too few, a retired one not counting', () => {
  const { found, lines } = checkChanged(({ lesson, walkthroughs }) => {
    delete questionOf(lesson, 'porte').slot;
    lesson.slots[2]!.retired = true;
    // The walkthroughs that answered there are worth something else of 18.
    const [, cautious, , , failing] = walkthroughs;
    cautious!.answers[0]!.response = 'b';
    cautious!.score = 83;
    failing!.score = 44;
  });
  expect(found).toEqual(['too-few-slots lesson.json slots']);
  expect(lines[0]).toMatch(/^"slots": \[/);
});
