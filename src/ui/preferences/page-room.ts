import type { Preferences } from '../../preferences/preferences.ts';

/** Widths, in letters of usual size, from which a screen has room for two columns, and for large ones. */
const ROOMY_EM = 40;
const WIDE_EM = 53.75;

/**
 * The room that a page has, as words for `data-room`: `narrow`, `roomy middle` or `roomy wide`. Stylesheets cannot ask:
 * their queries know the size of letters that the browser was set to, not the one chosen here, and twice as large text
 * has half the room.
 */
export function roomOf(isAtLeast: (ems: number) => boolean, { textSize }: Pick<Preferences, 'textSize'>): string {
  const holds = (ems: number) => isAtLeast((ems * textSize) / 100);
  if (!holds(ROOMY_EM)) return 'narrow';
  return holds(WIDE_EM) ? 'roomy wide' : 'roomy middle';
}
