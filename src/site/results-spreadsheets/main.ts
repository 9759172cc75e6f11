import { SPREADSHEETS } from '../results/spreadsheets.ts';
import { readSpreadsheet } from './read-spreadsheet.ts';

(window as unknown as Record<string, unknown>)[SPREADSHEETS] = readSpreadsheet;
