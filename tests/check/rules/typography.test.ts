import { describe, expect, test } from 'vitest';
import { checkChanged, checkMutated, sceneOf } from '../check-fixture.ts';

const saying = (text: string) =>
  checkMutated((lesson) => {
    sceneOf(lesson, 'arrivee').text = text;
  });

describe.each([
  ['a question mark after a space', 'Que fais-tu ?'],
  ['a colon without a space', 'Voici: la porte.'],
  ['an exclamation mark without a space', 'Sors!'],
  ['a semicolon after a space', 'Sors ; cours.'],
  ['an opening guillemet before a space', 'Il dit « oui\u00a0».'],
  ['a closing guillemet after a space', 'Il dit «\u00a0oui ».'],
  ['a typewriter apostrophe', "L'alarme sonne."],
  ['three dots', 'Il attend...'],
  ['two spaces', 'Il  attend.'],
  ['straight quotes', 'Il dit "oui".'],
])('%s', (_what, text) => {
  test('is found', () => {
    const { found, lines } = saying(text);
    expect(found).toEqual(['typography lesson.json scenes[0].text']);
    expect(lines[0]).toMatch(/^"text": /);
  });
});

test.each([
  'Que fais-tu\u00a0? Sors\u202f! «\u00a0L’alarme\u00a0: elle sonne…\u00a0»',
  '«\u202fQuoi\u202f?!\u202f»',
  'Lis https://example.org/a?b=c avant.',
])('accepts « %s »', (text) => {
  expect(saying(text).found).toEqual([]);
});

test('finds a mistake in the statement of a fact, which the lesson cites', () => {
  const { found, lines } = checkChanged(({ facts }) => {
    facts[1]!.statement = "C'est un fait.";
  });
  expect(found).toEqual(['typography facts.json [1].statement']);
  expect(lines[0]).toMatch(/^"statement": "C'est/);
});

test('finds a mistake in a term that the lesson names, and leaves the other terms alone', () => {
  const { found } = checkChanged(({ glossary }) => {
    glossary.push(
      { id: 'fumee', term: 'fumée', forms: ['fumée'], meaning: 'Elle monte...' },
      { id: 'lave', term: 'lave', forms: ['lave'], meaning: 'Elle coule...' },
    );
  });
  expect(found).toEqual(['typography glossary.json [0].meaning']);
});

test('finds a mistake in a simple text', () => {
  const { found } = checkMutated((lesson) => {
    sceneOf(lesson, 'arrivee').simple = "L'alarme sonne.";
  });
  expect(found).toEqual(['typography lesson.json scenes[0].simple']);
});

test('leaves the facts of other lessons alone', () => {
  const { found } = checkChanged(({ facts }) => {
    facts.push({ ...facts[0]!, id: 'EXE-009', statement: "C'est un autre fait." });
  });
  expect(found).toEqual([]);
});

test('leaves equipment with its defect alone: it is no French', () => {
  const { found } = checkMutated((lesson) => {
    lesson.cast = {
      toi: {
        age: 'teen',
        build: 'slim',
        skin: 'brown',
        hair: 'curls',
        hairColour: 'black',
        top: 'hoodie',
        topColour: '#d9572b',
        bottom: 'jeans',
        bottomColour: '#4a6285',
        wears: ['helmet:cracked'],
      },
    };
  });
  expect(found).toEqual([]);
});
