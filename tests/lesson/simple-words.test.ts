import { expect, test } from 'vitest';
import { inSimpleWords } from '../../src/lesson/simple-words.ts';
import { aChoice, anInformation, anOrder, aQuestion } from '../support/scene-builder.ts';

test('a text with a simple version gives way to it, and loses nothing else', () => {
  const scene = {
    ...anInformation('hall', 'fin'),
    asides: [{ when: { porte: true }, text: 'Long.', simple: 'Court.' }],
  };
  expect(inSimpleWords({ ...scene, simple: 'Plus simple.' })).toEqual({
    ...scene,
    text: 'Plus simple.',
    asides: [{ when: { porte: true }, text: 'Court.' }],
  });
});

test('a choice in simple words keeps its letter, its verdict and what it does not say otherwise', () => {
  const choice = aChoice('a', 'good', { set: { porte: true } });
  const question = aQuestion('hall', 0, 'fin', { choices: [{ ...choice, simple: { feedback: 'Simple.' } }] });
  expect(inSimpleWords(question).choices).toEqual([{ ...choice, feedback: 'Simple.' }]);
});

test('items and outcomes of an order are put in simple words', () => {
  const order = anOrder('appel', 0, 'fin');
  const simple = inSimpleWords({
    ...order,
    items: order.items.map((item) => ({ ...item, simple: `Étape ${item.letter}.` })),
    outcomes: {
      ...order.outcomes,
      wrong: { ...order.outcomes.wrong, simple: { consequence: 'Non.', feedback: 'Car.' } },
    },
  });
  expect(simple.items.map(({ text }) => text)).toEqual(['Étape a.', 'Étape b.', 'Étape c.', 'Étape d.']);
  expect(simple.outcomes.wrong).toEqual({ ...order.outcomes.wrong, consequence: 'Non.', feedback: 'Car.' });
  expect(simple.outcomes.good).toEqual(order.outcomes.good);
});
