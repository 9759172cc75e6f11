import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import type { Spreadsheets } from '../results/spreadsheets.ts';
import { readOdsContent } from './ods.ts';

/** A sheet of a class is far below; a small zip can grow without end. */
const MOST_BYTES = 60_000_000;

/** Files of the zip with their sizes once unpacked. Throws when it is no zip. */
function sizesIn(bytes: Uint8Array): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      sizes.set(name, originalSize);
      return false;
    },
  });
  return sizes;
}

const inSheet = (cell: unknown): string => {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 16).replace('T', ' ') : String(cell);
};

/** Rows as long as the longest, so that a cell left empty at the end is no cell cut off. */
function rectangle(rows: readonly (readonly string[])[]): string[][] {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

/** Reads the first sheet of a workbook. */
export const readSpreadsheet: Spreadsheets = async (bytes) => {
  const sizes = sizesIn(bytes);
  if ([...sizes.values()].reduce((sum, size) => sum + size, 0) > MOST_BYTES) return 'too big';
  if (sizes.has('content.xml')) {
    const { 'content.xml': content } = unzipSync(bytes, { filter: ({ name }) => name === 'content.xml' });
    return content ? rectangle(readOdsContent(strFromU8(content))) : null;
  }
  if (!sizes.has('xl/workbook.xml')) return null;
  const { buffer, byteOffset, byteLength } = bytes;
  const rows = await readSheet(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
  return rectangle(rows.map((row) => row.map(inSheet)));
};
