import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeEnvelope } from '../../src/envelope/codec.ts';
import { longestEnvelope } from '../../src/envelope/longest-envelope.ts';
import { savedAnswers } from '../../src/session/run.ts';
import { anEngine, everyKind } from '../support/lesson-builder.ts';
import { aRandomRun } from '../support/random-run.ts';

test('no run that can be played makes suspend data longer than the bound', () => {
  const engine = anEngine(everyKind());
  const bound = longestEnvelope(engine.lesson);
  fc.assert(
    fc.property(aRandomRun(engine), aRandomRun(engine), (finished, current) => {
      const text = encodeEnvelope({
        attempt: '0123456789',
        counter: 999_999,
        revision: 1,
        finished: { raw: 100, passed: true, capped: false, answers: savedAnswers(finished, 0) },
        current: { answers: savedAnswers(current, 0), scene: engine.sceneAt(current.progress).id, shown: 'outcome' },
      });
      expect(text.length).toBeLessThanOrEqual(bound);
    }),
  );
});
