import { expect, test } from 'vitest';
import { checkChanged } from '../check-fixture.ts';

test.each(['perfect', 'cautious', 'failing'] as const)('finds that no walkthrough is « %s »', (purpose) => {
  const { found, messages } = checkChanged(({ walkthroughs }) => {
    walkthroughs.splice(
      walkthroughs.findIndex((one) => one.purpose === purpose),
      1,
    );
  });
  expect(found).toEqual(['walkthrough-missing walkthroughs.json']);
  expect(messages[0]).toContain(purpose);
});

test('finds that the perfect walkthrough is not perfect', () => {
  const { found, lines } = checkChanged(({ walkthroughs }) => {
    walkthroughs[0]!.answers[0]!.response = 'c';
    walkthroughs[0]!.score = 95;
  });
  expect(found).toEqual(['walkthrough-missing walkthroughs.json']);
  expect(lines[0]).toMatch(/^\[ \{ "name"/);
});

test('finds that the failing walkthrough passes', () => {
  const { found, messages } = checkChanged(({ walkthroughs }) => {
    const [perfect, , , , failing] = walkthroughs;
    failing!.answers = perfect!.answers;
    failing!.score = 100;
  });
  expect(found).toEqual(['walkthrough-missing walkthroughs.json']);
  expect(messages[0]).toContain('failing');
});

test('finds each scene whose fatal answer no walkthrough gives', () => {
  const { found, messages } = checkChanged(({ walkthroughs }) => {
    walkthroughs.splice(2, 2);
  });
  expect(found).toEqual(['walkthrough-missing walkthroughs.json', 'walkthrough-missing walkthroughs.json']);
  expect(messages.join()).toMatch(/« couloir ».*« appel »/);
});

test('does not take a way past a fatal answer for one that gives it', () => {
  const { found, messages } = checkChanged(({ walkthroughs }) => {
    walkthroughs.splice(3, 1);
  });
  expect(found).toEqual(['walkthrough-missing walkthroughs.json']);
  expect(messages[0]).toContain('« appel »');
});

test('wants a perfect walkthrough for each draw', () => {
  const { found, messages } = checkChanged(({ lesson, walkthroughs }) => {
    lesson.variables = { ...lesson.variables, tirage: { type: 'integer', min: 1, max: 2, initial: 1 } };
    lesson.draws = ['tirage'];
    for (const one of walkthroughs) one.draw = { tirage: 1 };
  });
  const missing = found.flatMap((line, index) => (line.startsWith('walkthrough-missing') ? [messages[index]] : []));
  expect(missing.map((message) => message!.replaceAll('\u00A0', ' '))).toEqual([
    'Il n’y a pas de parcours type « perfect » quand « tirage » vaut 2.',
  ]);
});
