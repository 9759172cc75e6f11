import type { PackageStandard } from './package-standard.ts';
import { scorm12 } from './scorm12/scorm12.ts';
import { scorm2004 } from './scorm2004/scorm2004.ts';

/** Every standard for which a lesson is packaged. */
export const STANDARDS: readonly PackageStandard[] = [scorm12, scorm2004];
