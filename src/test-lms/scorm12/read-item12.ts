import type { XmlElement } from '../package/read-xml.ts';
import { child, textOf } from '../package/walk-xml.ts';
import type { Demands } from '../scorm/standard.ts';

/** What an item of a SCORM 1.2 manifest asks of the LMS. */
export const readItem12 = (item: XmlElement): Demands => ({
  masteryScore: textOf(child(item, 'adlcp:masteryscore')),
  launchData: textOf(child(item, 'adlcp:datafromlms')),
  completionThreshold: '',
  objectives: [],
  completionSetByContent: false,
});
