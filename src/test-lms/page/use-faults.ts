import { useState } from 'preact/hooks';
import type { Faults } from '../relay-messages.ts';
import { sendSessionState } from './lms-requests.ts';

const NONE: Faults = { nextCommitFails: false, sessionExpired: false };

interface UsedFaults {
  readonly faults: Faults;
  readonly change: (faults: Faults) => Promise<void>;
  /** The commit that was to fail has failed. */
  readonly spend: () => void;
  /** What the server says when the page opens. */
  readonly learn: (sessionExpired: boolean) => void;
}

/** The faults a developer plays. The server knows of the expired session too: it answers for the lesson's files. */
export function useFaults(onError: (text: string) => void): UsedFaults {
  const [faults, setFaults] = useState(NONE);
  return {
    faults,
    change: async (next) => {
      setFaults(next);
      if (next.sessionExpired === faults.sessionExpired) return;
      try {
        await sendSessionState(next.sessionExpired);
      } catch {
        onError('Le serveur du LMS d’essai ne répond plus : la session n’a pas changé d’état chez lui.');
      }
    },
    spend: () => setFaults((now) => ({ ...now, nextCommitFails: false })),
    learn: (sessionExpired) => setFaults((now) => ({ ...now, sessionExpired })),
  };
}
