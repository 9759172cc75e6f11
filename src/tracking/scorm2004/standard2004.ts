import type { Standard } from '../scorm/standard.ts';
import { toTimeInterval } from './formats.ts';
import { neutralValue } from './neutral-value.ts';
import { preferenceEntries } from './preferences.ts';
import { readLaunch } from './read-launch.ts';
import { createWriter } from './writer.ts';

/** SCORM 2004 4th Edition. */
export const SCORM2004: Standard = {
  // RTE 2004 §3.3.1.
  api: { object: 'API_1484_11', method: 'Initialize' },
  methods: {
    initialize: 'Initialize',
    finish: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    lastError: 'GetLastError',
  },
  codes: {
    // Already initialised; LMSs that grew out of SCORM 1.2 keep its code.
    maybeOpen: ['103', '101'],
    // Undefined, or not implemented.
    unsupported: ['401', '402'],
    // Invalid argument, wrong order or a second id, read only, write only, wrong type, out of range, too early.
    forGood: ['201', '351', '404', '405', '406', '407', '408'],
    // Set, commit, terminate and get, each before the session or after it.
    lost: ['132', '133', '142', '143', '112', '113', '122', '123'],
  },
  signOfLife: 'cmi.completion_status',
  readLaunch,
  createWriter,
  preferenceEntries,
  sessionTime: (seconds) => ({ element: 'cmi.session_time', value: toTimeInterval(seconds), isPassing: true }),
  // Any exit but `suspend` ends the attempt, and the next launch finds none of its data (RTE 2004 §4.2.8): neither the
  // answers for a review, nor the status that must not be lowered. A new attempt is the teacher's or the LMS's to give.
  exit: { element: 'cmi.exit', suspended: 'suspend', over: 'suspend' },
  // LMSs that hide their own buttons wait for it: without, the learner stays before an empty frame.
  navigation: [{ element: 'adl.nav.request', value: 'suspendAll' }],
  neutralValue,
};
