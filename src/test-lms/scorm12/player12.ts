import type { Player } from '../scorm/standard.ts';
import { createApi12 } from './create-api12.ts';

/** How the relay plays SCORM 1.2: a lesson has no way of asking to be left. */
export const PLAYER12: Player = {
  globalName: 'API',
  create: (seed, host) => {
    const api = createApi12(seed, host);
    return { api: { ...api }, lastError: api.LMSGetLastError };
  },
};
