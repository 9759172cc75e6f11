import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import type { Fact } from '../../src/lesson/fact.ts';
import type { Term } from '../../src/lesson/glossary.ts';
import { DEFAULT_OPTIONS } from '../../src/lesson/options.ts';
import { aLesson } from '../support/lesson-builder.ts';
import { aChoice, anEnding, anInformation, aQuestion } from '../support/scene-builder.ts';

const aFact = (id: string, statement = 'Un fait.'): Fact => ({
  id,
  topic: 'essai',
  statement,
  source: 'essai',
  level: 'general',
});

const FACTS = [aFact('TST-001', 'Le PC décide.'), aFact('TST-002'), aFact('TST-003')];

const aTerm = (form: string, more: Partial<Term> = {}): Term => ({
  id: form.toLowerCase(),
  term: form,
  forms: [form],
  meaning: 'Un mot.',
  ...more,
});

const termsOf = (text: string, glossary: readonly Term[]) => {
  const lesson = aLesson([
    { ...anInformation('debut', 'q1'), text },
    aQuestion('q1', 0, 'fin', {
      choices: [aChoice('a', 'good', { simple: { feedback: 'Le ruban.' } }), aChoice('b', 'wrong')],
    }),
    anEnding('fin'),
  ]);
  return compile(lesson, FACTS, DEFAULT_OPTIONS, { glossary });
};

test('a lesson carries what its school filled in and how it tells its verdicts', () => {
  const school = { assemblyPoint: 'Le stade', cards: [{ title: 'Alarme', text: 'Sors.' }] };
  const { options } = compile(aLesson([anEnding('fin')]), FACTS, { ...DEFAULT_OPTIONS, preset: 'assessment', school });
  expect(options).toMatchObject({ preset: 'assessment', school });
});

describe('the glossary of a compiled lesson', () => {
  test('holds the terms that its texts, simple ones too, and its facts name, in the order of the glossary', () => {
    const glossary = [aTerm('ruban'), aTerm('PC'), aTerm('LIE'), aTerm('COS')];
    expect(termsOf('Le COS arrive.', glossary).glossary.map(({ term }) => term)).toEqual(['ruban', 'PC', 'COS']);
  });

  test('shows its pictures as files of the package', () => {
    const picture = { layers: [{ prop: 'valve', at: [480, 400] as const }], alt: 'Un robinet.' };
    const [term] = termsOf('Le COS arrive.', [aTerm('COS', { picture })]).glossary;
    expect(term?.picture?.layers).toEqual([
      { file: expect.stringMatching(/^drawn\/valve-/), place: expect.anything() },
    ]);
  });

  test('is not made of what no learner reads', () => {
    expect(termsOf('Rien.', [aTerm('good')]).glossary).toEqual([]);
  });

  test('brings the facts behind its meanings, and of the terms left out none', () => {
    const glossary = [aTerm('COS', { facts: ['TST-002'] }), aTerm('LIE', { facts: ['TST-003'] })];
    expect(Object.keys(termsOf('Le COS arrive.', glossary).facts)).toEqual(['TST-001', 'TST-002']);
  });
});
