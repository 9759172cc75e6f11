import type { Preferences } from '../../preferences/preferences.ts';

/** Widths, in letters of usual size, from which a page has room for two columns, for three, and for large ones anyway. */
const ROOMY_EM = 40;
const BROAD_EM = 53.75;
const WIDE_EM = 80;

/**
 * The room that a page has, as words for `data-room`: `narrow`, `roomy middle` with `broad` or without it, `roomy wide`.
 * Wide pages lay all side by side; broad ones that are nearly as high as they are wide have room below the picture.
 * Stylesheets cannot ask: their queries know the size of letters that the browser was set to, not the one chosen here,
 * and twice as large text has half the room.
 */
export function roomOf(matches: (query: string) => boolean, { textSize }: Pick<Preferences, 'textSize'>): string {
  const isAtLeast = (ems: number) => matches(`(min-width:${(ems * textSize) / 100}em)`);
  if (!isAtLeast(ROOMY_EM)) return 'narrow';
  if (!isAtLeast(BROAD_EM)) return 'roomy middle';
  return isAtLeast(WIDE_EM) || matches('(min-aspect-ratio:3/2)') ? 'roomy wide' : 'roomy middle broad';
}
