import { cellText, numberIn, plain, type Table } from './table.ts';
import type { QuestionColumn, Role } from './titles.ts';

const RESULTS = ['correct', 'wrong', 'incorrect', 'neutral', 'unanticipated'];
const NUMBERED = /^(\D*[^\d\s])\s?(\d{1,3})$/;

type Family = Exclude<QuestionColumn, 'result'>;

const isAttempt = (cell: string): boolean => /^(-|\d{1,3})$/.test(cell);
const isMoment = (cell: string): boolean => cell === '-' || /\d{1,2}[:.h]\d{2}/.test(cell);
const isScore = (cell: string): boolean => cell === '-' || numberIn(cell) !== null;

/** Attempt, two moments and a score stand side by side in every line of a report. */
const FOUR = [isAttempt, isMoment, isMoment, isScore];

/** What a column of each question holds, by its cells: Moodle writes result words in English, and ids like `a01_doute`. */
function familyOf(columns: readonly (readonly string[])[]): QuestionColumn | 'letters' {
  const filled = columns.flat().filter((cell) => cell !== '');
  if (filled.length > 0 && filled.every((cell) => RESULTS.includes(cell))) return 'result';
  const isOfIds = columns.every((cells) => new Set(cells.filter((cell) => cell !== '')).size <= 1);
  return isOfIds && filled.length > 0 && filled.every((cell) => /^[a-z]\w{2,}$/i.test(cell)) ? 'question' : 'letters';
}

/** Right answers differ from line to line only where situations do. */
const varieties = (columns: readonly (readonly string[])[]): number =>
  columns.reduce((sum, cells) => sum + new Set(cells.filter((cell) => cell !== '')).size, 0);

function numberedRoles(titles: readonly string[], rows: Table): ReadonlyMap<number, Role> {
  const stems = new Map<string, { at: number; index: number }[]>();
  for (const [at, title] of titles.entries()) {
    const [, stem, index] = NUMBERED.exec(plain(title)) ?? [];
    if (stem !== undefined) stems.set(stem, [...(stems.get(stem) ?? []), { at, index: Number(index) }]);
  }
  const families = [...stems.values()].map((places) => {
    const columns = places.map(({ at }) => rows.map((row) => cellText(row[at] ?? '')));
    return { places, columns, family: familyOf(columns) };
  });
  const letters = families.filter(({ family }) => family === 'letters');
  const right =
    letters.length < 2
      ? undefined
      : letters.reduce((least, one) => (varieties(one.columns) < varieties(least.columns) ? one : least), letters[1]!);
  return new Map(
    families.flatMap((one) => {
      const column: QuestionColumn =
        one.family === 'letters' ? ((one === right ? 'right' : 'response') satisfies Family) : one.family;
      return one.places.map(({ at, index }): [number, Role] => [at, { column, index }]);
    }),
  );
}

/**
 * What each column holds where the titles are in a language that is not known: by the order in which Moodle puts
 * columns and by what stands in them. Null when the lines are not those of a report.
 */
export function rolesByPattern(titles: readonly string[], rows: Table): readonly Role[] | null {
  const cell = (row: readonly string[], at: number): string => cellText(row[at] ?? '');
  const fits = (at: number): boolean =>
    rows.every((row) => FOUR.every((is, step) => is(cell(row, at + step)))) &&
    rows.some((row) => cell(row, at) !== '-');
  const attempt = titles.findIndex((_, at) => at > 0 && fits(at));
  if (attempt < 0) return null;
  const numbered = numberedRoles(titles, rows);
  const base: readonly Role[] = (['attempt', 'started', 'last', 'score'] as const).map((column) => ({ column }));
  return titles.map((_, at) => (at === 0 ? { column: 'name' } : (base[at - attempt] ?? numbered.get(at) ?? null)));
}
