import { strToU8, zipSync } from 'fflate';
import type { CompiledLesson } from '../../src/compiled/compiled.ts';
import { interactionsOf } from '../../src/session/report.ts';
import type { Run } from '../../src/session/run.ts';
import { interactionEntries } from '../../src/tracking/scorm12/interaction-entries.ts';

/** An attempt as Moodle keeps it. */
export interface KeptAttempt {
  readonly run: Run;
  /** Raw score; absent while the attempt goes on. */
  readonly score?: number;
  /** Minutes after the first moment of the fixtures. */
  readonly at: number;
}

export interface KeptLearner {
  readonly name: string;
  readonly email?: string;
  readonly attempts: readonly KeptAttempt[];
}

export type Box = 'question' | 'response' | 'right' | 'result';

export interface ReportShape {
  readonly kind: 'basic' | 'interactions';
  readonly language: 'en' | 'fr';
  /** `sheet`: dates as Moodle writes them in Excel and ODS. */
  readonly dates: 'text' | 'sheet';
  readonly boxes?: readonly Box[];
  /** The box « Track details » of the basic report. */
  readonly isDetailed?: boolean;
  readonly hasEmail?: boolean;
}

export const ALL_BOXES: readonly Box[] = ['question', 'response', 'right', 'result'];

/** mod/scorm/lang and mod/scorm/report/interactions/lang of Moodle 4.5, and their French translations. */
const WORDS = {
  en: {
    base: ['Name', 'Attempt', 'Started on', 'Last accessed on', 'Score'],
    email: 'Email address',
    boxes: { question: 'Question', response: 'Response', right: 'Right answer', result: 'Result' },
    incomplete: 'Incomplete',
    notAttempted: 'Not attempted',
    months: ['November'],
    day: 'Friday, ',
  },
  fr: {
    base: ['Nom', 'Tentative', 'Démarré le', 'Dernier accès le', 'Résultat'],
    email: 'Adresse de courriel',
    boxes: { question: 'Question', response: 'Réponse', right: 'Réponse correcte', result: 'Résultat' },
    incomplete: 'Incomplet',
    notAttempted: 'Aucune tentative',
    months: ['novembre'],
    day: 'vendredi ',
  },
} as const;

/** userdate() with the formats of lang/<language>/langconfig.php, which drops the zeros before days and hours. */
function moment(minutes: number, { language, dates }: ReportShape): string {
  const { months, day } = WORDS[language];
  const hour = 8 + Math.floor(minutes / 60);
  const minute = String(minutes % 60).padStart(2, '0');
  const before = dates === 'text' ? day : '';
  if (language === 'fr') return `${before}27 ${months[0]} 2026, ${String(hour).padStart(2, '0')}:${minute}`;
  return `${before}27 ${months[0]} 2026, ${hour % 12 || 12}:${minute} ${hour < 12 ? 'AM' : 'PM'}`;
}

/** What SCORM 1.2 holds of each slot, as Moodle shows it. */
function shownAnswers(lesson: CompiledLesson, run: Run): readonly Record<Box, string>[] {
  return interactionsOf(lesson, run).map((interaction, index) => {
    const entries = interactionEntries(interaction, index, 0);
    const values = (end: RegExp) => entries.filter(({ element }) => end.test(element)).map(({ value }) => value);
    return {
      question: interaction.id,
      response: values(/student_response$/)[0] ?? '',
      right: values(/pattern$/).join(','),
      result: values(/\.result$/)[0] ?? '',
    };
  });
}

/** The cells of a download, line by line, as mod/scorm/report/{basic,interactions}/classes/report.php writes them. */
export function moodleReport(
  lesson: CompiledLesson,
  learners: readonly KeptLearner[],
  shape: ReportShape,
): readonly (readonly string[])[] {
  const words = WORDS[shape.language];
  const isInteractions = shape.kind === 'interactions';
  const boxes = isInteractions ? (shape.boxes ?? ['response']) : [];
  const hasContent = isInteractions || shape.isDetailed === true;
  const [name, ...base] = words.base;
  const titles = [
    name,
    ...(shape.hasEmail ? [words.email] : []),
    ...base,
    ...(hasContent ? [lesson.title] : []),
    ...lesson.slots.flatMap((_, index) => boxes.map((box) => `${words.boxes[box]} ${index}`)),
  ];
  const nothing = lesson.slots.flatMap(() => boxes.map(() => ''));
  const lines = learners.flatMap((learner) => {
    const who = [learner.name, ...(shape.hasEmail ? [learner.email ?? ''] : [])];
    if (learner.attempts.length === 0) {
      return [[...who, '-', '-', '-', '-', ...(hasContent ? [words.notAttempted, ...nothing] : [])]];
    }
    return learner.attempts.map(({ run, score, at }, index) => [
      ...who,
      String(index + 1),
      moment(at, shape),
      moment(at + 15, shape),
      String(score ?? 0),
      ...(hasContent ? [score === undefined ? words.incomplete : `${score}${isInteractions ? '' : '/100'}`] : []),
      ...(isInteractions ? shownAnswers(lesson, run).flatMap((shown) => boxes.map((box) => shown[box])) : []),
    ]);
  });
  return [titles, ...lines];
}

const quoted = (cell: string): string => (/[\s"\\]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** PHP's fputcsv with tabs, as csvlib.class.php calls it. */
export const asText = (table: readonly (readonly string[])[], delimiter = '\t'): string =>
  table
    .map((row) => `${row.map((cell) => (cell.includes(delimiter) ? `"${cell}"` : quoted(cell))).join(delimiter)}\n`)
    .join('');

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const isNumber = (cell: string): boolean => /^\d+(\.\d+)?$/.test(cell);

const columnName = (index: number): string =>
  (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

/** A workbook as excellib.class.php makes one: numbers as numbers, the rest as text, nothing in empty cells. */
export function asExcel(table: readonly (readonly string[])[]): Uint8Array {
  const rows = table.map((row, y) => {
    const cells = row.map((cell, x) => {
      const at = `${columnName(x)}${y + 1}`;
      if (cell === '') return '';
      if (isNumber(cell)) return `<c r="${at}"><v>${cell}</v></c>`;
      return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
    });
    return `<row r="${y + 1}">${cells.join('')}</row>`;
  });
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packaged = 'http://schemas.openxmlformats.org/package/2006';
  const files = {
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Rapport" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])));
}

/** A workbook as odslib.class.php makes one, with the empty end that LibreOffice adds when it saves. */
export function asOds(table: readonly (readonly string[])[]): Uint8Array {
  const cell = (text: string): string =>
    isNumber(text)
      ? `<table:table-cell office:value-type="float" office:value="${text}"><text:p>${text}</text:p></table:table-cell>`
      : `<table:table-cell office:value-type="string"><text:p>${escaped(text)}</text:p></table:table-cell>`;
  const edge = '<table:table-cell table:number-columns-repeated="16000"/>';
  const rows = table.map((row) => `<table:table-row>${row.map(cell).join('')}${edge}</table:table-row>`);
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content><office:body><office:spreadsheet><table:table table:name="Rapport">${rows.join('')}<table:table-row table:number-rows-repeated="1048000">${edge}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'content.xml': strToU8(content),
  });
}
