const WEB_ADDRESS = /(https?:\S+)/;

/** In the order in which they are to be done. */
const MENDS: readonly (readonly [wrong: RegExp, right: string])[] = [
  // An hour as clocks write it has no sign to space.
  [/\b(\d{1,2}):(\d{2})\b/g, '$1\u00A0h\u00A0$2'],
  [/'/g, '’'],
  [/"([^"]*)"/g, '«$1»'],
  [/"/g, '»'],
  [/\.{3,}/g, '…'],
  [/«[ \u00A0\u202F]*/g, '«\u00A0'],
  [/[ \u00A0\u202F]*»/g, '\u00A0»'],
  [/[ \u00A0\u202F]*:/g, '\u00A0:'],
  [/[ \u00A0\u202F]*([;?!]+)/g, '\u202F$1'],
  [/(?<=[;?!])[\u00A0\u202F](?=[:;?!])/g, ''],
  [/:[\u00A0\u202F](?=[;?!])/g, ':'],
  [/ *([\u00A0\u202F])[ \u00A0\u202F]*/g, '$1'],
  [/ {2,}/g, ' '],
];

const mendWords = (words: string): string => MENDS.reduce((text, [wrong, right]) => text.replace(wrong, right), words);

/** A French text as typesetters want it, so that `typographyErrors` finds nothing there; web addresses stay. */
export const mendTypography = (text: string): string =>
  text
    .split(WEB_ADDRESS)
    .map((piece, index) => (index % 2 === 1 ? piece : mendWords(piece)))
    .join('')
    .replace(/^ +| +$/g, '');
