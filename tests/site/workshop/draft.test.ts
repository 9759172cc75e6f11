import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_OPTIONS } from '../../../src/lesson/options.ts';
import { parseOptions } from '../../../src/parse/parse-options.ts';
import {
  type Draft,
  draftOf,
  EMPTY_DRAFT,
  optionsFor,
  optionsOf,
  SCHOOL_FIELDS,
} from '../../../src/site/workshop/model/draft.ts';

const words = fc.constantFrom('', '  ', 'le préau', 'M. Roux', '0 800 00 00 00');
const aDraft: fc.Arbitrary<Draft> = fc.record({
  language: fc.constantFrom('fr', 'en'),
  fatal: fc.constantFrom('caps', 'counts'),
  status: fc.constantFrom('completed_or_failed', 'passed_or_failed', 'always_completed'),
  preset: fc.constantFrom('training', 'assessment'),
  startMuted: fc.boolean(),
  narration: fc.boolean(),
  lessons: fc.uniqueArray(fc.constantFrom('gaz_odeur', 'epi_oublie', 'chef_equipe')),
  standard: fc.constantFrom('scorm12', 'scorm2004'),
  title: words,
  masteryScore: fc.constantFrom('', '0', '70', '101', 'dix'),
  school: fc.record(Object.fromEntries(SCHOOL_FIELDS.map((field) => [field, words]))) as fc.Arbitrary<Draft['school']>,
  cards: fc.array(fc.record({ title: fc.constant('Atelier'), text: fc.constant('Couper l’air.') }), { maxLength: 3 }),
  texts: fc.constantFrom<Draft['texts']>({}, { gaz_odeur: {} }, { gaz_odeur: { title: 'Autre' } }),
  videos: fc.constantFrom<Draft['videos']>(
    {},
    { gaz_odeur: { file: 'visite.mp4', captions: '', credit: '' } },
    { gaz_odeur: { file: 'visite.mp4', captions: 'visite.vtt', credit: 'Classe de 2de MS' } },
  ),
});

test('nothing chosen means the default options', () => {
  expect(optionsOf(EMPTY_DRAFT)).toEqual(DEFAULT_OPTIONS);
});

test('what is saved can be opened again, and means the same', () => {
  fc.assert(
    fc.property(aDraft, (draft) => {
      const options = optionsOf(draft);
      const parsed = parseOptions(JSON.stringify(options), 'reflexes-options.json');
      expect(parsed.ok && parsed.value).toEqual(options);
      expect(optionsOf(draftOf(options, draft.standard))).toEqual(options);
    }),
  );
});

test('a lesson is made with its own words alone, and whatever other lessons are made', () => {
  const options = { ...DEFAULT_OPTIONS, lessons: ['a', 'b'], texts: { a: { title: 'A' }, b: { title: 'B' } } };
  expect(optionsFor(options, 'a')).toEqual({ ...DEFAULT_OPTIONS, texts: { a: { title: 'A' } } });
  expect(optionsFor(options, 'c')).toEqual(DEFAULT_OPTIONS);
});
