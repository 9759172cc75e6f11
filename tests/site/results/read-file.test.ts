import { describe, expect, test } from 'vitest';
import { createEngine } from '../../../src/engine/engine.ts';
import * as troubles from '../../../src/results/troubles.ts';
import { readFile } from '../../../src/site/results/read-file.ts';
import { readSpreadsheet } from '../../../src/site/results-spreadsheets/read-spreadsheet.ts';
import { playResponses } from '../../support/class-runs.ts';
import { everyKind } from '../../support/lesson-builder.ts';
import { ALL_BOXES, asExcel, asOds, asText, moodleReport } from '../../support/moodle-report.ts';

const lesson = everyKind();
const engine = createEngine(lesson);
const LEARNERS = [
  {
    name: 'Léa « Zoé » d’Ørsted',
    attempts: [{ run: playResponses(engine, ['a', 'ab', 'abcd', 'a']), score: 100, at: 0 }],
  },
  { name: 'Noé, fils', attempts: [] },
];
const TABLE = moodleReport(lesson, LEARNERS, { kind: 'interactions', language: 'fr', dates: 'text', boxes: ALL_BOXES });

const utf16 = (text: string, isLittle: boolean): Uint8Array =>
  Uint8Array.from(
    [...Array(text.length).keys()].flatMap((index) => {
      const code = text.charCodeAt(index);
      return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

/** Without the signs from 0x80 to 0x9f, which the decoder of Node takes for those of Latin-1. */
const windows1252 = (text: string): Uint8Array => Uint8Array.from([...text].map((sign) => sign.charCodeAt(0)));

const read = (bytes: Uint8Array, size = bytes.length) =>
  readFile({ size, arrayBuffer: async () => bytes.slice().buffer }, async () => readSpreadsheet);

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the same report gives the same cells', () => {
  const commas = TABLE.map((row) => row.map((cell) => cell));
  test.each<[string, Uint8Array]>([
    ['text, tabs, as Moodle sends it', utf8(asText(TABLE))],
    ['text with the mark of UTF-8', utf8(`\ufeff${asText(TABLE)}`)],
    ['CSV saved by a French spreadsheet', utf8(asText(TABLE, ';'))],
    ['CSV with commas', utf8(asText(commas, ','))],
    ['« Texte Unicode » of Excel', utf16(`\ufeff${asText(TABLE)}`, true)],
    ['UTF-16 of the other order', utf16(`\ufeff${asText(TABLE)}`, false)],
    ['UTF-16 without its mark', utf16(asText(TABLE), true)],
    ['Excel', asExcel(TABLE)],
    ['ODS', asOds(TABLE)],
  ])('%s', async (_, bytes) => {
    expect(await read(bytes)).toEqual(TABLE);
  });

  test('CSV saved by Excel in Windows-1252', async () => {
    const table = TABLE.map((row) => row.map((cell) => cell.replaceAll('’', '´')));
    expect(await read(windows1252(asText(table, ';')))).toEqual(table);
  });
});

describe('what cannot be read is told in one sentence', () => {
  const excel = asExcel(TABLE);
  test.each<[string, Uint8Array, string, number?]>([
    ['an empty file', new Uint8Array(), troubles.EMPTY],
    ['6 MB', utf8('Nom'), troubles.TOO_BIG, 6_000_000],
    ['a workbook cut on its way', excel.subarray(0, excel.length - 300), troubles.UNREADABLE],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), troubles.NOT_TEXT],
    ['an old workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), troubles.OLD_EXCEL],
  ])('%s', async (_, bytes, trouble, size) => {
    expect(await read(bytes, size)).toBe(trouble);
  });

  test('a zip that is no workbook', async () => {
    const { zipSync } = await import('fflate');
    expect(await read(zipSync({ 'imsmanifest.xml': utf8('<manifest/>') }))).toBe(troubles.NOT_TEXT);
  });

  test('a workbook that unpacks without end', async () => {
    const { zipSync } = await import('fflate');
    expect(await read(zipSync({ 'content.xml': new Uint8Array(70_000_000) }, { level: 1 }))).toBe(troubles.TOO_BIG);
  });

  test('a workbook where the script that opens them cannot be fetched', async () => {
    const file = { size: excel.length, arrayBuffer: async () => excel.slice().buffer };
    expect(await readFile(file, async () => null)).toBe(troubles.NO_SPREADSHEETS);
  });

  test('a folder, which no browser reads', async () => {
    const folder = { size: 4096, arrayBuffer: () => Promise.reject(new Error('not readable')) };
    expect(await readFile(folder)).toBe(troubles.UNREADABLE);
  });
});
