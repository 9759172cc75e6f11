import type { Bookkeeping, StandardName } from '../scorm/standard.ts';
import { BOOKKEEPING12 } from '../scorm12/session-data.ts';
import { BOOKKEEPING2004 } from '../scorm2004/session-data.ts';

/** How attempts of each standard are kept. */
export const BOOKKEEPINGS: { readonly [S in StandardName]: Bookkeeping } = {
  scorm12: BOOKKEEPING12,
  scorm2004: BOOKKEEPING2004,
};
