import type { Saving } from '../../session/view.ts';
import { isTrouble } from '../saving-words.ts';

/** What the saving line shows. */
export interface Shown {
  readonly saving: Saving;
  /** Whether a screen reader says it without being asked. */
  readonly isSpoken: boolean;
}

/**
 * What the line shows after a change. Trouble stays on screen while it is being tried again: it is not over, and a line
 * that came and went with each answer would be said each time.
 */
export function nextShown(before: Shown | undefined, saving: Saving): Shown {
  const wasTrouble = before !== undefined && isTrouble(before.saving);
  if (before && (saving === before.saving || (saving === 'sending' && wasTrouble))) return before;
  return { saving, isSpoken: wasTrouble || isTrouble(saving) };
}
