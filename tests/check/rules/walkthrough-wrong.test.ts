import { expect, test } from 'vitest';
import { checkChanged } from '../check-fixture.ts';

test('finds a score that the engine does not give', () => {
  const { found, lines, messages } = checkChanged(({ walkthroughs }) => {
    walkthroughs[1]!.score = 81;
  });
  expect(found).toEqual(['walkthrough-wrong walkthroughs.json [1].score']);
  expect(lines[0]).toMatch(/^"score": 81/);
  expect(messages[0]).toContain('80');
});

test('finds an ending that is not reached', () => {
  const { found, lines } = checkChanged(({ walkthroughs }) => {
    walkthroughs[0]!.ending = 'plan';
  });
  expect(found).toEqual(['walkthrough-wrong walkthroughs.json [0].ending']);
  expect(lines[0]).toMatch(/^"ending": "plan"/);
});

test('finds a response that is not possible', () => {
  const { found, lines } = checkChanged(({ walkthroughs }) => {
    walkthroughs[0]!.answers[1]!.response = 'z';
  });
  expect(found).toEqual(['walkthrough-wrong walkthroughs.json [0].answers[1]']);
  expect(lines[0]).toBe('{ "scene": "issue", "response": "z"');
});

test('finds an answer to a scene that does not ask at that time', () => {
  const { found, messages } = checkChanged(({ walkthroughs }) => {
    walkthroughs[0]!.answers.splice(1, 1);
  });
  expect(found).toEqual(['walkthrough-wrong walkthroughs.json [0].answers[1]']);
  expect(messages[0]).toContain('« issue »');
});

test('finds an answer after the ending', () => {
  const { found } = checkChanged(({ walkthroughs }) => {
    walkthroughs[0]!.answers.push({ scene: 'consigne', response: 'bdca' });
  });
  expect(found).toEqual(['walkthrough-wrong walkthroughs.json [0].answers[10]']);
});

test('finds answers that stop before an ending', () => {
  const { found, lines, messages } = checkChanged(({ walkthroughs }) => {
    walkthroughs[0]!.answers.pop();
  });
  expect(found).toEqual(['walkthrough-wrong walkthroughs.json [0].answers']);
  expect(lines[0]).toMatch(/^"answers": \[/);
  expect(messages[0]).toContain('« consigne »');
});

test('finds a walkthrough that does not say what was drawn, or says what cannot be', () => {
  const changed = (draw?: Record<string, number>) =>
    checkChanged(({ lesson, walkthroughs }) => {
      lesson.variables = { ...lesson.variables, tirage: { type: 'integer', min: 1, max: 2, initial: 1 } };
      lesson.draws = ['tirage'];
      for (const one of walkthroughs) one.draw = { tirage: 1 };
      if (draw) walkthroughs[0]!.draw = draw;
      else delete walkthroughs[0]!.draw;
    }).found.filter((line) => line.startsWith('walkthrough-wrong'));
  expect(changed({ tirage: 1 })).toEqual([]);
  expect(changed()).toEqual(['walkthrough-wrong walkthroughs.json [0]']);
  expect(changed({ tirage: 3 })).toEqual(['walkthrough-wrong walkthroughs.json [0]']);
});

test('finds a draw in a lesson that draws nothing', () => {
  const { found } = checkChanged(({ walkthroughs }) => {
    walkthroughs[0]!.draw = { tirage: 1 };
  });
  expect(found).toEqual(['walkthrough-wrong walkthroughs.json [0]']);
});
