import { expect, test } from 'vitest';
import { factUses } from '../../src/check/fact-uses.ts';
import { tenSlotFacts, tenSlotLesson } from '../support/ten-slot-lesson.ts';

const lesson = tenSlotLesson();
const facts = tenSlotFacts();

test('each fact comes with the scenes that cite it, themselves or by what follows from an answer', () => {
  const [first] = factUses(facts, [lesson], []);
  const citing = lesson.scenes.filter((scene) => JSON.stringify(scene).includes(facts[0]!.id)).map(({ id }) => id);
  expect(citing.length).toBeGreaterThan(0);
  expect(first).toEqual({ fact: facts[0], lessons: [{ slug: lesson.id, scenes: citing }], terms: [] });
});

test('a fact that only the room of a lesson cites names the lesson', () => {
  const simulated = { ...lesson, scenes: [], simulation: { facts: [facts[0]!.id] } as never };
  expect(factUses(facts, [simulated], [])[0]!.lessons).toEqual([{ slug: lesson.id, scenes: [] }]);
});

test('a fact comes with the terms whose meaning rests on it', () => {
  const term = { id: 'lie', term: 'LIE', forms: ['LIE'], meaning: 'Une limite.', facts: [facts[0]!.id] };
  const [first, second] = factUses(facts, [], [term]);
  expect([first!.terms, second!.terms]).toEqual([['LIE'], []]);
});
