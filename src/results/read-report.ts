import { contentCell, saysHowItWent } from './content-column.ts';
import { momentIn } from './moment.ts';
import type { End, Line, LmsAnswer, Report, Trouble } from './report.ts';
import { rolesByPattern } from './roles-by-pattern.ts';
import { cellText, MOST_ROWS, numberIn, plain, type Table } from './table.ts';
import { type QuestionColumn, type Role, roleOf, type SingleColumn } from './titles.ts';
import * as troubles from './troubles.ts';

/** A file opened and saved again may have lines above its titles. */
const TITLES_WITHIN = 10;

const NO_ANSWER: LmsAnswer = { question: '', response: '', right: '', result: '' };

/** Where each column of a report is. */
interface Columns {
  readonly single: Partial<Record<SingleColumn, number>>;
  readonly numbered: readonly { readonly column: QuestionColumn; readonly index: number; readonly at: number }[];
  /** Those that the titles do not tell. */
  readonly others: readonly number[];
}

function columnsOf(titles: readonly string[], roles: readonly Role[] = titles.map(roleOf)): Columns | null {
  const single: Partial<Record<SingleColumn, number>> = {};
  for (const [at, role] of roles.entries()) {
    if (role && !('index' in role)) single[role.column] ??= at;
  }
  if (single.name === undefined || single.attempt === undefined || single.score === undefined) return null;
  return {
    single,
    numbered: roles.flatMap((role, at) => (role && 'index' in role ? { ...role, at } : [])),
    others: roles.flatMap((role, at) => (role === null && cellText(titles[at] ?? '') !== '' ? at : [])),
  };
}

const titlesIn = (table: Table): number => table.slice(0, TITLES_WITHIN).findIndex((row) => columnsOf(row) !== null);

/** Whether the first lines have the titles of a report. */
export const hasTitles = (table: Table): boolean => titlesIn(table) >= 0;

/** The column of the activity's content: named like a lesson, or right after the score, or the one that says a status. */
function contentColumn(
  titles: readonly string[],
  rows: Table,
  { single, others }: Columns,
  lessonTitles: readonly string[],
): number | undefined {
  const cellsAt = (at: number) => rows.map((row) => row[at] ?? '');
  const reads = others.filter((at) => cellsAt(at).every((cell) => contentCell(cell) !== null));
  return (
    reads.find((at) => lessonTitles.includes(plain(titles[at] ?? ''))) ??
    reads.find((at) => at === (single.score ?? -2) + 1) ??
    reads.find((at) => saysHowItWent(cellsAt(at))) ??
    // Words of status in a language that is not known: the place is Moodle's, and scores stand beside them.
    others.find((at) => at === (single.score ?? -2) + 1 && cellsAt(at).some((cell) => contentCell(cell)?.score != null))
  );
}

function answersOf(row: readonly string[], { numbered }: Columns, count: number): readonly LmsAnswer[] {
  const answers = Array.from({ length: count }, () => ({ ...NO_ANSWER }) as Record<QuestionColumn, string>);
  for (const { column, index, at } of numbered) {
    const cell = cellText(row[at] ?? '');
    answers[index]![column] = cell === '-' ? '' : cell;
  }
  return answers;
}

/** How an attempt ended and with what score, by the content's own column where there is one. */
function endOf(
  content: string | undefined,
  score: number | null,
): { readonly end: End; readonly score: number | null } {
  const told = content === undefined ? null : contentCell(content);
  if (told?.score != null) return { end: 'finished', score: told.score };
  if (told?.isOver) return { end: 'finished', score };
  if (told) return { end: 'unfinished', score: null };
  if (score !== null && score > 0) return { end: 'finished', score };
  return { end: 'unsure', score: null };
}

/** The id most often written in the column of a question: a learner's may be of an older revision. */
function usualId(lines: readonly Line[], index: number): string {
  const counts = new Map<string, number>();
  for (const { answers } of lines) {
    const id = answers[index]?.question ?? '';
    if (id !== '') counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? '';
}

/**
 * Reads a download of Moodle's basic or interactions report, in English or French, whatever the order of its columns.
 * `lessonTitles` tell the column of the activity's content from what a site adds; they are compared as `plain` words.
 */
export function readReport(file: string, table: Table, lessonTitles: readonly string[]): Report | Trouble {
  const filled = table.filter((row) => row.some((cell) => cellText(cell) !== ''));
  if (filled.length === 0) return { file, trouble: troubles.EMPTY };
  if (filled.length > MOST_ROWS + TITLES_WITHIN) return { file, trouble: troubles.TOO_MANY_ROWS };
  const titlesAt = Math.max(0, titlesIn(filled));
  const titles = filled[titlesAt] ?? [];
  const rows = filled.slice(titlesAt + 1);
  const columns = columnsOf(titles) ?? columnsOf(titles, rolesByPattern(titles, rows) ?? []);
  if (!columns) return { file, trouble: troubles.notAReport(titles) };
  if (rows.length === 0) return { file, trouble: troubles.NO_LINES };

  const content = contentColumn(titles, rows, columns, lessonTitles);
  const identityAt = columns.others.filter((at) => at !== content);
  const questionCount = Math.max(0, ...columns.numbered.map(({ index }) => index + 1));
  const { single } = columns;
  const lines = rows.map((row): Line => {
    const cell = (column: SingleColumn): string => cellText(row[single[column] ?? -1] ?? '');
    const attempt = numberIn(cell('attempt'));
    return {
      name: cell('name'),
      identity: Object.fromEntries(identityAt.map((at) => [plain(titles[at] ?? ''), cellText(row[at] ?? '')])),
      attempt,
      started: momentIn(cell('started')),
      ...endOf(content === undefined ? undefined : (row[content] ?? ''), numberIn(cell('score'))),
      answers: answersOf(row, columns, questionCount),
    };
  });
  const isShifted = rows.some((row) => !/^(-?|\d{1,3})$/.test(cellText(row[single.attempt ?? -1] ?? '')));
  if (isShifted || lines.some(({ name }) => name === '') || isCut(rows, titles))
    return { file, trouble: troubles.BROKEN };
  return {
    file,
    lines,
    contentTitle: content === undefined ? null : cellText(titles[content] ?? ''),
    ticked: new Set(columns.numbered.map(({ column }) => column)),
    questionIds: Array.from({ length: questionCount }, (_, index) => usualId(lines, index)),
    questionCount,
  };
}

/** Moodle writes every cell of every line: a last line that stops before its attempt was cut on its way. */
const isCut = (rows: Table, titles: readonly string[]): boolean =>
  (rows.at(-1)?.length ?? 0) < titles.length && rows.slice(0, -1).every(({ length }) => length >= titles.length);
