/** Elements of a sheet that matter: rows, cells, what is written in them. */
const TOKEN =
  /<(\/?)(table:table-row|table:table-cell|table:covered-table-cell|table:table|text:p|text:s)\b([^>]*?)(\/?)>|([^<]+)|<[^>]*>/g;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (whole, decimal, hex, name: string) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });

const repeats = (attributes: string): number =>
  Number(/table:number-columns-repeated="(\d{1,5})"/.exec(attributes)?.[1] ?? 1);

/** Beyond, a sheet only repeats empty cells to its edge. */
const MOST_COLUMNS = 1000;

/** The cells of the first sheet of an OpenDocument spreadsheet (its content.xml); empty rows and cells at the end left out. */
export function readOdsContent(xml: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell: { text: string; times: number } | null = null;
  let isInText = false;
  const put = (text: string, times: number): void => {
    for (let time = 0; time < times && row.length < MOST_COLUMNS; time++) row.push(text);
  };
  for (const [, closing, element, attributes = '', empty, text] of xml.matchAll(TOKEN)) {
    if (text !== undefined) {
      if (cell && isInText) cell.text += decoded(text);
    } else if (element === 'table:table' && closing) break;
    else if (element === 'table:table-row') {
      if (!closing) row = [];
      if (closing || empty) rows.push(row);
    } else if (element === 'table:table-cell' || element === 'table:covered-table-cell') {
      if (!closing) cell = { text: '', times: repeats(attributes) };
      if ((closing || empty) && cell) {
        put(cell.text, cell.times);
        cell = null;
      }
    } else if (element === 'text:p') {
      if (!closing && cell && cell.text !== '') cell.text += '\n';
      isInText = !closing && !empty;
    } else if (element === 'text:s' && cell) cell.text += ' ';
  }
  return rows.map(withoutEmptyEnd).filter((one) => one.length > 0);
}

function withoutEmptyEnd(row: readonly string[]): string[] {
  let length = row.length;
  while (length > 0 && row[length - 1] === '') length--;
  return row.slice(0, length);
}
