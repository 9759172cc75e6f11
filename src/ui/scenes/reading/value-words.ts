import type { Scale } from '../../../kinds/reading/scene.ts';
import type { Strings } from '../../../strings/strings.ts';

/** « 0,9 » */
export const numberWords = ({ language }: Pick<Strings, 'language'>, value: number): string =>
  language === 'fr' ? String(value).replace('.', ',') : String(value);

/** « 0,9 % de gaz », the number and its unit on one line. */
export const valueWords = (strings: Pick<Strings, 'language'>, { unit }: Scale, value: number): string =>
  `${numberWords(strings, value)}\u00A0${unit}`;
