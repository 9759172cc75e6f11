import type { Player } from '../scorm/standard.ts';
import { createApi2004 } from './create-api2004.ts';

/** How the relay plays SCORM 2004. */
export const PLAYER2004: Player = {
  globalName: 'API_1484_11',
  create: (seed, host) => {
    const api = createApi2004(seed, host);
    return { api: { ...api }, lastError: api.GetLastError };
  },
};
