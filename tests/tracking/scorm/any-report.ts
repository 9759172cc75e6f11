import fc from 'fast-check';
import type { InteractionAnswer, Report } from '../../../src/tracking/tracker.ts';
import { anInteraction } from '../a-report.ts';

const letters = (max: number) => fc.string({ unit: fc.constantFrom(...'abcdefg0189z'), minLength: 1, maxLength: max });
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 }));
const anyScore = fc.option(fc.double({ min: 0, max: 100, noNaN: true }));

/** Each item once, as a match answers. */
const anyPairs = fc
  .array(fc.constantFrom(...'xyz9'), { minLength: 1, maxLength: 6 })
  .map((targets) => targets.map((target, index) => 'abc012'[index] + target).join(''));
const anyNumber = fc.integer({ min: 0, max: 3500 }).map((thousandths) => String(thousandths / 1000));

const choiceForm = {
  type: fc.constantFrom('choice', 'sequencing'),
  response: letters(7),
  pattern: letters(10),
} as const;

/**
 * The forms of each slot. One whose answers change between letters, pairs and numbers within a session is not here:
 * scorm-again holds a correct response to the type that its record had when it was first told.
 */
const FORMS = [
  choiceForm,
  { type: fc.constant('matching'), response: anyPairs, pattern: anyPairs },
  { type: fc.constant('numeric'), response: anyNumber, pattern: anyNumber },
] as const;

const anyAnswer = ({ type, response, pattern }: (typeof FORMS)[number]): fc.Arbitrary<InteractionAnswer> =>
  fc.record({
    at: fc.integer({ min: 0, max: 4_000_000_000_000 }),
    latencySeconds: fc.double({ min: 0, max: 1e9, noNaN: true }),
    question: anyText,
    type: type as fc.Arbitrary<InteractionAnswer['type']>,
    response,
    patterns: fc.array(pattern, { minLength: 1, maxLength: 10 }),
    result: fc.constantFrom('correct', 'neutral', 'wrong'),
  });

/** Any report of a lesson of three slots and one objective. */
export const anyReport: fc.Arbitrary<Report> = fc.record({
  status: fc.constantFrom<Report['status'][]>(null, 'incomplete', 'browsed', { passed: true }, { passed: false }),
  score: anyScore,
  progress: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  location: fc.option(anyText),
  suspendData: fc.option(fc.string({ unit: 'grapheme-ascii', maxLength: 300 })),
  sessionSeconds: fc.option(fc.double({ min: 0, max: 1e6, noNaN: true })),
  interactions: fc
    .tuple(...FORMS.map((form) => fc.option(anyAnswer(form))))
    .map((answers) => answers.map((answer, index) => anInteraction(`slot_${index}`, answer ?? undefined))),
  objectives: fc.tuple(
    fc.record({
      id: fc.constant('alerter'),
      text: anyText,
      raw: anyScore,
      status: fc.constantFrom('not_attempted', 'incomplete', 'passed', 'failed'),
    }),
  ),
  preferences: fc.record({
    audio: fc.option(fc.integer({ min: 0, max: 100 })),
    captions: fc.option(fc.boolean()),
    language: fc.option(fc.constantFrom('fr' as const, 'en' as const)),
  }),
});
