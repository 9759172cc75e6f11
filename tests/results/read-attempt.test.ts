import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CompiledLesson } from '../../src/compiled/compiled.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { verdictOf } from '../../src/engine/score.ts';
import { gatherLearners } from '../../src/results/learners.ts';
import { attemptReader, type SlotAnswer } from '../../src/results/read-attempt.ts';
import { readReport } from '../../src/results/read-report.ts';
import { isTrouble } from '../../src/results/report.ts';
import type { Run } from '../../src/session/run.ts';
import { authoredLesson, authoredSlugs } from '../support/authored-lesson.ts';
import { ALL_BOXES, type Box, moodleReport } from '../support/moodle-report.ts';
import { playPicks } from '../support/random-run.ts';

function readBack(lesson: CompiledLesson, run: Run, boxes: readonly Box[]): ReadonlyMap<string, SlotAnswer> {
  const learners = [{ name: 'Inès', attempts: [{ run, score: 50, at: 0 }] }];
  const table = moodleReport(lesson, learners, { kind: 'interactions', language: 'fr', dates: 'text', boxes });
  const report = readReport('rapport.txt', table, []);
  if (isTrouble(report)) throw new Error(report.trouble);
  const [attempt] = gatherLearners([report])[0]!.attempts;
  return attemptReader(createEngine(lesson))(attempt!);
}

const verdictIn = (answer: SlotAnswer | undefined): string | undefined =>
  answer?.told === 'answer' ? answer.answer.verdict : answer?.told === 'verdict' ? answer.verdict : undefined;

describe.each(authoredSlugs())('%s', (slug) => {
  const lesson = authoredLesson(slug);
  const engine = createEngine(lesson);
  const drawn = fc.record(
    Object.fromEntries(Object.entries(lesson.draws ?? {}).map(([id, bounds]) => [id, fc.integer(bounds)])),
  );
  const runs = fc
    .tuple(drawn, fc.array(fc.nat(5_000), { minLength: 1, maxLength: 90 }))
    .map(([values, picks]) => playPicks(engine, picks, engine.start(values)));
  const firstsOf = (run: Run) => run.progress.given.filter(({ slot }) => slot !== undefined);

  test('every first answer is read back from Moodle with its situation and its verdict', () => {
    fc.assert(
      fc.property(runs, (run) => {
        const slots = readBack(lesson, run, ALL_BOXES);
        expect(slots.size).toBe(firstsOf(run).length);
        for (const given of firstsOf(run)) {
          const answer = slots.get(given.slot!);
          expect(verdictIn(answer)).toBe(verdictOf(lesson, given, given.first));
          if (answer?.told === 'answer') {
            expect([answer.answer.scene.id, answer.answer.response]).toEqual([given.scene, given.first.response]);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  test('from responses alone nothing is read that was not so', () => {
    fc.assert(
      fc.property(runs, (run) => {
        const slots = readBack(lesson, run, ['response']);
        for (const given of firstsOf(run)) {
          const answer = slots.get(given.slot!);
          expect(answer?.told).not.toBe('unknown');
          if (answer?.told === 'ambiguous') continue;
          expect(verdictIn(answer)).toBe(verdictOf(lesson, given, given.first));
          if (answer?.told === 'answer') expect(answer.answer.scene.id).toBe(given.scene);
        }
      }),
      { numRuns: 25 },
    );
  });
});
