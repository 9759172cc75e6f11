import type { Gas } from '../../gas/gas.ts';
import { SECONDS_PER_STEP } from '../../gas/gas.ts';
import { FULL_SCALE, toLie } from '../../gas/scale.ts';
import { fill } from '../../strings/fill.ts';
import type { Strings } from '../../strings/strings.ts';

/** « 27 % de la LIE »; above what an explosimeter measures, that it is out of range. */
export const lieWords = ({ gas }: Strings, percent: number): string =>
  percent > FULL_SCALE ? gas.outOfRange : fill(gas.lie, { n: percent });

/** The same without its unit, for a table whose column names it. */
export const lieNumber = ({ gas }: Strings, percent: number): string =>
  percent > FULL_SCALE ? gas.outOfRange : String(percent);

/** « 1,43 % », from hundredths of a percent. */
export function shareWords({ language }: Pick<Strings, 'language'>, hundredths: number): string {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(hundredths / 100);
  return language === 'fr' ? `${number}\u00A0%` : `${number}%`;
}

/** « 1 min 30 s », « 45 min », « 20 s ». */
export function timeWords({ gas }: Strings, seconds: number): string {
  const [m, s] = [Math.floor(seconds / 60), seconds % 60];
  if (seconds > 0 && m === 0) return fill(gas.seconds, { s });
  return fill(s === 0 ? gas.minutes : gas.minutesSeconds, { m, s });
}

/** « Hall, au bout de 1 min 30 s : environ 27 % de la LIE. » */
export function roomWords(strings: Strings, room: string, { hundredths, tens }: Gas): string {
  const percent = toLie(hundredths);
  const value =
    percent > FULL_SCALE ? strings.gas.aboveLie : fill(strings.gas.around, { value: lieWords(strings, percent) });
  const time = timeWords(strings, tens * SECONDS_PER_STEP);
  return fill(tens === 0 ? strings.gas.roomAtOnce : strings.gas.roomAfter, { room, time, value });
}
