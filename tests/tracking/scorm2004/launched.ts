import type { StatusRule } from '../../../src/tracking/scorm/standard.ts';
import { SCORM2004 } from '../../../src/tracking/scorm2004/standard2004.ts';
import { type StrictOptions2004, strictApi2004 } from '../../support/strict-api2004.ts';
import { launchedOn } from '../scorm/launched.ts';

/** A tracker whose session is open on a strict SCORM 2004 LMS. */
export const launched = (options: StrictOptions2004 = {}, statusRule?: StatusRule) =>
  launchedOn(SCORM2004, strictApi2004(options), statusRule);
