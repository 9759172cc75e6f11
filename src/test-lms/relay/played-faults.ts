import type { Faults } from '../relay-messages.ts';

export interface PlayedFaults {
  readonly set: (faults: Faults) => void;
  /** Whether a commit made now is answered false. */
  readonly refuses: () => boolean;
  /** Whether a commit made now goes nowhere, though it is answered true. */
  readonly loses: () => boolean;
}

/**
 * What the page's faults and the network do to commits. As in Moodle, a page that is shown is told at once that a
 * commit failed; one that is hidden or leaving sends by beacon, is always told "true", and nothing may arrive.
 */
export function createPlayedFaults(
  initial: Faults,
  page: { readonly isHidden: () => boolean; readonly isOnline: () => boolean },
  onSpent: () => void,
): PlayedFaults {
  let faults = initial;
  const isCut = (): boolean => faults.sessionExpired || !page.isOnline();
  const spend = (): boolean => {
    if (!faults.nextCommitFails) return false;
    faults = { ...faults, nextCommitFails: false };
    onSpent();
    return true;
  };
  return {
    set: (next) => {
      faults = next;
    },
    refuses: () => !page.isHidden() && (isCut() || spend()),
    // A page that is shown was refused first: what comes here with the fault unspent is hidden.
    loses: () => isCut() || spend(),
  };
}
