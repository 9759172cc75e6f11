import Papa from 'papaparse';
import { hasTitles } from '../../results/read-report.ts';
import type { Table } from '../../results/table.ts';

/** Moodle's own first, then those of « CSV » in French and in English. */
const DELIMITERS = ['\t', ';', ','] as const;

const parsed = (text: string, delimiter: string): Table =>
  Papa.parse<string[]>(text, { delimiter, skipEmptyLines: 'greedy' }).data;

/** The cells of a text file. Its delimiter is the one with which a report's titles are found: a guess by counting would take the commas of dates. */
export function readTextTable(text: string): Table {
  const found = DELIMITERS.map((delimiter) => () => parsed(text, delimiter));
  for (const read of found) {
    const table = read();
    if (hasTitles(table)) return table;
  }
  const widest = found.map((read) => read()).sort((one, other) => (other[0]?.length ?? 0) - (one[0]?.length ?? 0));
  return widest[0] ?? [];
}
