import type { Table } from '../../results/table.ts';
import * as troubles from '../../results/troubles.ts';
import { decodeText } from './decode-text.ts';
import { readTextTable } from './read-text-table.ts';
import { type Spreadsheets, spreadsheets } from './spreadsheets.ts';

const MOST_BYTES = 5_000_000;

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** The container of workbooks before 2007. */
const isOldExcel = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11;

/** What opens spreadsheets, or null when it cannot be fetched. */
type Opener = () => Promise<Spreadsheets | null>;

async function readSpreadsheet(bytes: Uint8Array, opener: Opener): Promise<Table | string> {
  const read = await opener();
  if (!read) return troubles.NO_SPREADSHEETS;
  try {
    const table = await read(bytes);
    return table === 'too big' ? troubles.TOO_BIG : (table ?? troubles.NOT_TEXT);
  } catch {
    // Whatever a damaged zip or sheet makes a reader throw: the file is what is wrong.
    return troubles.UNREADABLE;
  }
}

/** The cells of a file, or why it cannot be read. What it is shows in its bytes: names lie. */
export async function readFile(
  file: Pick<File, 'size' | 'arrayBuffer'>,
  opener: Opener = spreadsheets,
): Promise<Table | string> {
  if (file.size === 0) return troubles.EMPTY;
  if (file.size > MOST_BYTES) return troubles.TOO_BIG;
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // A folder, or a file that went away or may not be read.
    return troubles.UNREADABLE;
  }
  if (isOldExcel(bytes)) return troubles.OLD_EXCEL;
  if (isZip(bytes)) return readSpreadsheet(bytes, opener);
  const text = decodeText(bytes);
  return text === null ? troubles.NOT_TEXT : readTextTable(text);
}
