import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import type { Term } from '../../src/lesson/glossary.ts';
import { DEFAULT_OPTIONS } from '../../src/lesson/options.ts';
import { freshTexts, updatedTexts } from '../../src/translation/fresh-texts.ts';
import { authoredTexts, textsOf, translate, withOwnTexts } from '../../src/translation/texts.ts';
import { recordingsFor } from '../support/recordings.ts';
import { tenSlotFacts, tenSlotLesson } from '../support/ten-slot-lesson.ts';

const glossary: readonly Term[] = [
  {
    id: 'alarme',
    term: 'alarme',
    forms: ['alarme', 'alarmes'],
    meaning: 'Un signal.',
    facts: ['EXE-001'],
    say: 'alarme',
  },
];
const lesson = tenSlotLesson();
const compiled = compile(lesson, tenSlotFacts(), DEFAULT_OPTIONS, { glossary, recordings: recordingsFor(lesson) });
const texts = textsOf(compiled);
const [question] = lesson.scenes.filter((scene) => scene.kind === 'question');

test('every text has a key made of the ids that lead to it', () => {
  const [choice] = question!.choices;
  expect(texts).toMatchObject({
    title: lesson.title,
    [`scenes.${question!.id}.title`]: question!.title,
    [`scenes.${question!.id}.choices.${choice!.id}.feedback`]: choice!.feedback,
    [`slots.${lesson.slots[0]!.id}.label`]: lesson.slots[0]!.label,
    [`objectives.${lesson.objectives[0]!.id}.text`]: lesson.objectives[0]!.text,
    'glossary.alarme.forms': 'alarme, alarmes',
    'facts.EXE-001.statement': tenSlotFacts()[0]!.statement,
  });
});

test('names, files and numbers are no texts', () => {
  expect(Object.keys(texts).filter((key) => /\.(id|kind|slot|goto|file|source|letter|verdict)$/.test(key))).toEqual([]);
});

test('a translated lesson has every text in its place, and plays the same states', () => {
  const upper = Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text.toUpperCase()]));
  const translated = translate(compiled, 'en', upper, {});
  expect(textsOf(translated)).toEqual(upper);
  expect(translated.language).toBe('en');
  expect(translated.states).toEqual(compiled.states);
  expect(translated.slots.map(({ id }) => id)).toEqual(compiled.slots.map(({ id }) => id));
});

test('voices that speak the other language are left out', () => {
  expect(compiled.narration).toBeDefined();
  expect(translate(compiled, 'en', {}, {})).not.toHaveProperty('narration');
});

test('how a word is spoken is left out with the word', () => {
  expect(compiled.glossary[0]).toHaveProperty('say');
  expect(translate(compiled, 'en', {}, {}).glossary[0]).not.toHaveProperty('say');
});

test('captions of sounds come from the library', () => {
  const sounding = { ...compiled, sounds: { knock: { file: 'a.mp3', volume: 1, caption: '[On frappe]' } } };
  expect(translate(sounding, 'en', {}, { knock: '[Knocking]' }).sounds).toMatchObject({
    knock: { file: 'a.mp3', caption: '[Knocking]' },
  });
});

test('a lesson translated by nothing stays as it is, whatever is missing', () => {
  fc.assert(
    fc.property(fc.subarray(Object.keys(texts)), (kept) => {
      const some = Object.fromEntries(kept.map((key) => [key, `${texts[key]}!`]));
      const after = textsOf(translate(compiled, 'en', some, {}));
      expect(Object.keys(after)).toEqual(Object.keys(texts));
      for (const key of Object.keys(texts)) expect(after[key]).toBe(some[key] ?? texts[key]);
    }),
    { numRuns: 25 },
  );
});

test('only translations of what the lesson says now are used', () => {
  const translated = {
    title: { fr: texts.title!, en: 'A title' },
    summary: { fr: 'Ce que la leçon disait', en: 'What the lesson said' },
    audience: { fr: texts.audience!, en: '' },
    gone: { fr: 'Plus rien', en: 'Nothing left' },
  };
  expect(freshTexts(translated, texts)).toEqual({ title: 'A title' });
});

test('a translation brought up to date keeps what holds, asks for the rest and drops what is gone', () => {
  const updated = updatedTexts(
    {
      title: { fr: texts.title!, en: 'A title' },
      summary: { fr: 'Ce que la leçon disait', en: 'What the lesson said' },
      gone: { fr: 'Plus rien', en: 'Nothing left' },
    },
    texts,
  );
  expect(Object.keys(updated)).toEqual(Object.keys(texts));
  expect(updated.title).toEqual({ fr: texts.title, en: 'A title' });
  expect(updated.summary).toEqual({ fr: texts.summary, en: '', before: 'What the lesson said' });
  expect(updated.audience).toEqual({ fr: texts.audience, en: '' });
  expect(updatedTexts(updated, texts)).toEqual(updated);
});

test('a package in English is English as a whole; one in French brings the translation beside', () => {
  const translation = { title: { fr: lesson.title, en: 'A title' } };
  const inEnglish = compile(lesson, tenSlotFacts(), { ...DEFAULT_OPTIONS, language: 'en' }, { translation });
  expect(inEnglish).toMatchObject({ language: 'en', title: 'A title' });
  expect(inEnglish).not.toHaveProperty('translations');
  const inFrench = compile(lesson, tenSlotFacts(), DEFAULT_OPTIONS, { translation });
  expect(inFrench).toMatchObject({ language: 'fr', title: lesson.title, translations: ['en'] });
});

test('a title that a teacher gave stands in every language', () => {
  const translation = { title: { fr: lesson.title, en: 'A title' } };
  const options = { ...DEFAULT_OPTIONS, language: 'en', title: 'Groupe B' } as const;
  expect(compile(lesson, tenSlotFacts(), options, { translation }).title).toBe('Groupe B');
});

test('a text that an author wrote has the same key before and after compilation', () => {
  const authored = authoredTexts(lesson);
  expect(Object.keys(authored).length).toBeGreaterThan(50);
  expect(texts).toMatchObject(authored);
});

test('a teacher’s words replace a text and leave everything else as it was', () => {
  const key = `scenes.${question!.id}.title`;
  const own = withOwnTexts(lesson, { [key]: 'Autre titre', 'scenes.nulle_part.title': 'Rien' });
  expect(authoredTexts(own)).toEqual({ ...authoredTexts(lesson), [key]: 'Autre titre' });
  expect(withOwnTexts(lesson, {})).toEqual(lesson);
});
