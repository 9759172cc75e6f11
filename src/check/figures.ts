/** Hours of the story, like « 14 h 10 »: they are told, not claimed. */
const CLOCK_TIME = /\b\d{1,2}\s?h\s?\d{2}\b/g;
/** A figure, its groups of digits joined by spaces: « 1 000 », « 0,5 », « 0 800 47 33 33 ». Not the 2 of CO2. */
const FIGURE = /(?<![\p{L}\d])\d+(?:[\s\u00A0\u202F]\d{2,3}(?!\d))*(?:[,.]\d+)?/gu;

/** The figures of a French text, written without spaces and with a decimal comma. */
export const figuresOf = (text: string): readonly string[] =>
  (text.replace(CLOCK_TIME, ' ').match(FIGURE) ?? []).map((figure) => figure.replace(/\s/g, '').replace('.', ','));
