import { expect, test } from 'vitest';
import type { Verdict } from '../../src/lesson/lesson.ts';
import { isToldAtOnce } from '../../src/ui/told-at-once.ts';
import { everyKind } from '../support/lesson-builder.ts';

const VERDICTS: readonly Verdict[] = ['good', 'acceptable', 'wrong', 'fatal'];
const told = (preset: 'training' | 'assessment') =>
  VERDICTS.filter((verdict) => isToldAtOnce(everyKind({ preset }), verdict));

test('in training every verdict is told at once, in an assessment a fatal one alone', () => {
  expect([told('training'), told('assessment')]).toEqual([VERDICTS, ['fatal']]);
});
