import fc from 'fast-check';
import type { Report } from '../../../src/tracking/tracker.ts';
import { anInteraction } from '../a-report.ts';

const letters = (max: number) => fc.string({ unit: fc.constantFrom(...'abcdefg0189z'), minLength: 1, maxLength: max });
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 }));
const anyScore = fc.option(fc.double({ min: 0, max: 100, noNaN: true }));

const anyAnswer = fc.record({
  at: fc.integer({ min: 0, max: 4_000_000_000_000 }),
  latencySeconds: fc.double({ min: 0, max: 1e9, noNaN: true }),
  question: anyText,
  type: fc.constantFrom('choice', 'sequencing'),
  response: letters(7),
  patterns: fc.array(letters(10), { minLength: 1, maxLength: 10 }),
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
    .array(fc.option(anyAnswer), { minLength: 3, maxLength: 3 })
    .map((answers) => answers.map((answer, index) => anInteraction(`slot_${index}`, answer ?? undefined))),
  objectives: fc.tuple(
    fc.record({
      id: fc.constant('alerter'),
      text: anyText,
      raw: anyScore,
      status: fc.constantFrom('not_attempted', 'incomplete', 'passed', 'failed'),
    }),
  ),
  preferences: fc.record({ audio: fc.option(fc.integer({ min: 0, max: 100 })), captions: fc.option(fc.boolean()) }),
});
