import { expect, test } from 'vitest';
import { typographyErrors } from '../../src/check/typography.ts';
import { LAST_PROMPTS, promptsFor } from '../../src/classroom/prompts.ts';
import { type DecisionKind, PLAYS } from '../../src/kinds/index.ts';
import type { Verdict } from '../../src/lesson/lesson.ts';

const KINDS = Object.keys(PLAYS) as DecisionKind[];
const VERDICTS: readonly Verdict[] = ['good', 'acceptable', 'wrong', 'fatal'];
const ALL = KINDS.flatMap((kind) =>
  VERDICTS.map((verdict) => promptsFor({ kind, verdict, badge: 'B', objective: 'Alerter de dehors.' })),
);

test('each kind and each verdict has questions of its own', () => {
  expect(new Set(ALL.map((prompts) => prompts.join())).size).toBe(KINDS.length * VERDICTS.length);
});

test('those who chose a letter are asked by that letter, and the objective comes last', () => {
  const [first, ...others] = promptsFor({ kind: 'question', verdict: 'wrong', badge: 'C', objective: 'Alerter.' });
  expect(first).toMatch(/^Qui a choisi C/);
  expect(others.at(-1)).toContain('Alerter.');
});

test('questions are French as it is printed, and state no figure', () => {
  const sentences = [...ALL.flat(), ...LAST_PROMPTS];
  expect(sentences.flatMap((sentence) => typographyErrors(sentence))).toEqual([]);
  expect(sentences.filter((sentence) => /\d/.test(sentence))).toEqual([]);
});
