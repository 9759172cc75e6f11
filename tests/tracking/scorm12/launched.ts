import type { StatusRule } from '../../../src/tracking/scorm/standard.ts';
import { SCORM12 } from '../../../src/tracking/scorm12/standard12.ts';
import { type StrictOptions12, strictApi12 } from '../../support/strict-api12.ts';
import { launchedOn } from '../scorm/launched.ts';

/** A tracker whose session is open on a strict SCORM 1.2 LMS. */
export const launched = (options: StrictOptions12 = {}, statusRule?: StatusRule) =>
  launchedOn(SCORM12, strictApi12(options), statusRule);
