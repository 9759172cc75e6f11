/** The cells of a file as text, row by row; rows may have different lengths. */
export type Table = readonly (readonly string[])[];

/** More than any class, school or district exports at once; a file beyond it is another one. */
export const MOST_ROWS = 5000;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#039': "'", '#39': "'" };

/** What a person reads in the cell: Moodle escapes some cells for HTML, and spreadsheets add spaces. */
export const cellText = (cell: string): string =>
  cell
    .replace(/&(amp|lt|gt|quot|#0?39);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();

/** The same words for a machine: lower case, no accents, straight apostrophes. */
export const plain = (text: string): string =>
  cellText(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase();

/** A number as Moodle or a French spreadsheet writes it; null when the cell is none. */
export function numberIn(cell: string): number | null {
  const text = cellText(cell);
  return /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null;
}
