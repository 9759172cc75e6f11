import { describe, expect, test } from 'vitest';
import { checkChanged, questionOf, sceneOf, selectionOf } from '../check-fixture.ts';

const teaching = (feedback: string, statement = 'Un fait sans nombre.') =>
  checkChanged(({ lesson, facts }) => {
    facts[1]!.statement = statement;
    questionOf(lesson, 'retour').choices[0]!.feedback = feedback;
  });

test('finds a number that no cited fact states', () => {
  const { found, lines, messages } = teaching('On appelle le 18 ou le 112.', 'On appelle le 18.');
  expect(found).toEqual(['figure-without-source lesson.json scenes[9].choices[0].feedback']);
  expect(lines[0]).toMatch(/^"feedback": "On appelle le 18 ou le 112\."/);
  expect(messages[0]).toContain('« 112 »');
  expect(messages[0]).not.toContain('« 18 »');
});

test('finds a number that only a fact not cited there states', () => {
  const { found } = checkChanged(({ lesson, facts }) => {
    facts[0]!.statement = 'On appelle le 18.';
    questionOf(lesson, 'retour').choices[0]!.feedback = 'On appelle le 18.';
  });
  expect(found).toEqual(['figure-without-source lesson.json scenes[9].choices[0].feedback']);
});

test('reads the facts of an answer before those of its decision', () => {
  const { found } = checkChanged(({ lesson, facts }) => {
    facts[0]!.statement = 'On appelle le 18.';
    const [choice] = questionOf(lesson, 'retour').choices;
    choice!.feedback = 'On appelle le 18.';
    choice!.facts = ['EXE-001'];
  });
  expect(found).toEqual([]);
});

test('finds a number in the note of an item', () => {
  const { found } = checkChanged(({ lesson }) => {
    selectionOf(lesson, 'gestes').items[0]!.note = 'Cela prend 30 secondes.';
  });
  expect(found).toEqual(['figure-without-source lesson.json scenes[5].items[0].note']);
});

test('finds a number that only the simple version of a feedback says', () => {
  const { found } = checkChanged(({ lesson }) => {
    questionOf(lesson, 'retour').choices[0]!.simple = { feedback: 'On appelle le 18.' };
  });
  expect(found).toEqual(['figure-without-source lesson.json scenes[9].choices[0].simple.feedback']);
});

test('finds a number in a panel of a capsule, or in its simple version, unless a fact of the panel states it', () => {
  const { found } = checkChanged(({ lesson, facts }) => {
    facts[0]!.statement = 'On appelle le 18.';
    const arrival = sceneOf(lesson, 'arrivee');
    if (arrival.kind !== 'information') throw new Error('the lesson does not begin with an information');
    const picture = { layers: [{ file: 'modele/salle.svg' }], alt: '' };
    const panel = { picture, text: 'On appelle le 18.', simple: 'On appelle le 18.' };
    arrival.capsule = { panels: [panel, { ...panel, facts: ['EXE-001'] }] };
  });
  expect(found).toEqual([
    'figure-without-source lesson.json scenes[0].capsule.panels[0].simple',
    'figure-without-source lesson.json scenes[0].capsule.panels[0].text',
  ]);
});

test('finds a number in the meaning of a term of the lesson, unless a fact of the term states it', () => {
  const explaining = (...facts: readonly string[]) =>
    checkChanged((files) => {
      files.facts[0]!.statement = 'On appelle le 18.';
      files.glossary.push(
        {
          id: 'fumee',
          term: 'fumée',
          forms: ['fumée'],
          meaning: 'On appelle le 18.',
          ...(facts[0] && { facts: [facts[0]] }),
        },
        { id: 'lave', term: 'lave', forms: ['lave'], meaning: 'Elle est à 1 200 degrés.' },
      );
    }).found;
  expect(explaining()).toEqual(['figure-without-source glossary.json [0].meaning']);
  expect(explaining('EXE-001')).toEqual([]);
});

describe.each([
  ['of another spacing', 'Le 0\u00a0800\u00a047\u00a033\u00a033 répond.', 'Numéro\u00a0: 0 800 47 33 33.'],
  ['with a decimal comma', 'Il en faut 0,5\u00a0%.', 'Il en faut 0,5 %.'],
  ['that is an hour of the story', 'À 14\u00a0h\u00a010, tu étais dehors.', 'Rien.'],
  ['that belongs to a name', 'Le CO2 et le masque FFP2 ne sont pas des nombres.', 'Rien.'],
])('a number %s', (_what, feedback, statement) => {
  test('is accepted', () => {
    expect(teaching(feedback, statement).found).toEqual([]);
  });
});

test('does not take a part of a number for the number', () => {
  expect(teaching('On appelle le 18.', 'Il y en a 180, ou 1,8.').found).toHaveLength(1);
});

test('finds a number of the printed sheet that no fact of its line states', () => {
  const { found } = checkChanged(({ lesson, facts }) => {
    facts[0]!.statement = 'On appelle le 18.';
    lesson.sheet = {
      do: [
        { text: 'J’appelle le 18.', facts: ['EXE-001'] },
        { text: 'J’appelle le 18.', facts: ['EXE-002'] },
      ],
      never: [{ text: 'Attendre.', facts: ['EXE-001'] }],
      numbers: [{ number: '112', text: 'secours', facts: ['EXE-001'] }],
    };
  });
  expect(found).toEqual([
    'figure-without-source lesson.json sheet.do[1].text',
    'figure-without-source lesson.json sheet.numbers[0]',
  ]);
});
