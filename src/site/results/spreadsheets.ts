import { loadScript } from './load-script.ts';

/** Where the script that opens spreadsheets puts itself. */
export const SPREADSHEETS = 'reflexes-spreadsheets';

/** The first sheet of an Excel or OpenDocument workbook; null when it is neither. Rejects when the file is damaged. */
export type Spreadsheets = (bytes: Uint8Array) => Promise<string[][] | 'too big' | null>;

const loaded = (): Spreadsheets | undefined =>
  (window as unknown as Record<string, Spreadsheets | undefined>)[SPREADSHEETS];

/** What opens spreadsheets, fetched the first time that there is one; null when it cannot be fetched. */
export async function spreadsheets(): Promise<Spreadsheets | null> {
  if (!loaded()) await loadScript('resultats-tableur.js');
  return loaded() ?? null;
}
