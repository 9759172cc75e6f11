import { expect, test } from 'vitest';
import { allRules } from '../../../src/check/all-rules.ts';
import { explore } from '../../../src/check/explore.ts';
import { measure } from '../../../src/check/measure.ts';
import { runChecks } from '../../../src/check/run-checks.ts';
import { createEngine } from '../../../src/engine/engine.ts';
import { writeChanged } from '../check-fixture.ts';

test('says that nothing is proven, and nothing else, when the exploration was cut', () => {
  const { input } = writeChanged(() => {});
  const exploration = explore(createEngine(input.compiled), 20);
  const findings = runChecks(allRules, {
    ...input,
    exploration,
    measures: measure(input.compiled, exploration),
    longestSuspendData: 0,
  });
  expect(findings.map(({ rule, path }) => [rule, path])).toEqual([['too-many-configurations', ['variables']]]);
});
