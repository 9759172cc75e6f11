import type { Standard } from '../scorm/standard.ts';
import { toTimespan } from './formats.ts';
import { neutralValue } from './neutral-value.ts';
import { preferenceEntries } from './preferences.ts';
import { readLaunch } from './read-launch.ts';
import { createWriter } from './writer.ts';

/** SCORM 1.2. */
export const SCORM12: Standard = {
  // RTE 1.2 §3.3.6.
  api: { object: 'API', method: 'LMSInitialize' },
  methods: {
    initialize: 'LMSInitialize',
    finish: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    lastError: 'LMSGetLastError',
  },
  codes: {
    // RTE 1.2 has 101 alone for "already initialised"; some LMSs answer with the code of SCORM 2004.
    maybeOpen: ['101', '103'],
    // Not implemented, or a keyword.
    unsupported: ['401', '402'],
    // Invalid argument (an unknown element or a gap of indexes, on Moodle), no children, no list, read only, write
    // only, wrong type; 351, 406, 407 and 408 are the words of LMSs that mix standards.
    forGood: ['201', '202', '203', '351', '403', '404', '405', '406', '407', '408'],
    // 101 says nothing: Moodle gives it for a lost session and for a server in trouble alike.
    lost: ['301'],
  },
  signOfLife: 'cmi.core.lesson_status',
  readLaunch,
  createWriter,
  preferenceEntries,
  sessionTime: (seconds) => ({ element: 'cmi.core.session_time', value: toTimespan(seconds), isPassing: true }),
  exit: { element: 'cmi.core.exit', suspended: 'suspend', over: '' },
  navigation: [],
  neutralValue,
};
