/** Widths, in letters of the present size, below which one column is left, and from which all lie side by side. */
const ROOMY = 32;
const WIDE_RATIO = 1.3;

/**
 * The room of a page whose letters grow with its window, as the words that stylesheets of the player know: how many
 * letters a line holds hardly changes, what form the window has does.
 */
export function classRoom(width: number, height: number, letter: number): string {
  if (width / letter < ROOMY) return 'narrow';
  return width / height >= WIDE_RATIO ? 'roomy broad wide' : 'roomy middle broad';
}
