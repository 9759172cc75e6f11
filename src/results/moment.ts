import { plain } from './table.ts';

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['janvier', 'january', 'jan', 'janv'],
    ['fevrier', 'february', 'feb', 'fevr'],
    ['mars', 'march', 'mar'],
    ['avril', 'april', 'apr', 'avr'],
    ['mai', 'may'],
    ['juin', 'june', 'jun'],
    ['juillet', 'july', 'jul', 'juil'],
    ['aout', 'august', 'aug'],
    ['septembre', 'september', 'sep', 'sept'],
    ['octobre', 'october', 'oct'],
    ['novembre', 'november', 'nov'],
    ['decembre', 'december', 'dec'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1])),
);

const DATE = /(\d{1,2})(?:er)? ([a-z]+)\.? (\d{4})\D+(\d{1,2}):(\d{2})(?: ?([ap])\.?m)?/;

const padded = (value: number): string => String(value).padStart(2, '0');

/**
 * A moment of a report in one form, whatever the language and the file's format: text files name the day of the week,
 * spreadsheets do not. The words themselves where they cannot be read; empty where there is none.
 */
export function momentIn(cell: string): string {
  const words = plain(cell);
  if (words === '' || words === '-') return '';
  const [, day, month, year, hour, minute, half] = DATE.exec(words) ?? [];
  const monthNumber = MONTHS[month ?? ''];
  if (monthNumber === undefined) return words;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'p' ? 12 : 0);
  return `${year}-${padded(monthNumber)}-${padded(Number(day))} ${padded(hours)}:${minute}`;
}
