import type { Strings } from '../../strings/strings.ts';

/**
 * `2026-11-01` as a date in words. Not by `Intl`: making its first format takes a cheap phone longer than all the rest of
 * a consequence.
 */
export function longDate({ date }: Pick<Strings, 'date'>, day: string): string {
  const [year, month = 1, number = 1] = day.split('-').map(Number);
  return `${number === 1 ? date.first : number} ${date.months[month - 1]} ${year}`;
}
