import { expect, test } from 'vitest';
import { checkPackage } from '../../../src/package/check-package.ts';
import { scorm12 } from '../../../src/package/scorm12/scorm12.ts';
import { breakable } from '../broken-package.ts';

const { inManifest } = breakable(scorm12);

test.each(['abc', '', '0', '101', '7e1', '70.5'])('the mastery score « %s » is reported', (score) => {
  const problems = checkPackage(inManifest('>70<', `>${score}<`), scorm12);
  expect(problems).toEqual([expect.objectContaining({ rule: 'mastery-score-wrong', file: 'imsmanifest.xml' })]);
});

test.each(['1', '100'])('the mastery score « %s » is accepted', (score) => {
  expect(checkPackage(inManifest('>70<', `>${score}<`), scorm12)).toEqual([]);
});
