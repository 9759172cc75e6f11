import { countWords, sentencesOf } from './count-words.ts';

const MOST_WORDS = 12;
/** Letters of a word on average; French read at primary school stays below. */
const MEAN_LETTERS = 5.5;
const MOST_LETTERS = 13;
const HARD_SIGNS = /[()[\];/–—]/u;
/** « 0 800 47 33 33 » and « 14 h 10 » are read in one go. */
const BETWEEN_DIGITS = /(?<=\d)\s(?:h\s)?(?=\d)/g;

const wordsIn = (text: string): readonly string[] => text.match(/\p{L}+/gu) ?? [];

/** What makes a text hard to read, each in a sentence with a way out. */
export function* hardnessOf(told: string): Generator<readonly [message: string, hint: string]> {
  const text = told.replace(BETWEEN_DIGITS, '');
  for (const sentence of sentencesOf(text)) {
    const words = countWords(sentence);
    if (words <= MOST_WORDS) continue;
    const start = sentence.split(/\s+/).slice(0, 5).join(' ');
    yield [`Une phrase a ${words} mots : « ${start}… ».`, `Faites-en deux : ${MOST_WORDS} mots au plus.`];
  }
  const words = wordsIn(text);
  const longest = words.reduce((one, other) => (other.length > one.length ? other : one), '');
  if (longest.length > MOST_LETTERS) {
    yield [`Le mot « ${longest} » a ${longest.length} lettres.`, 'Trouvez un mot plus courant, ou dites la chose.'];
  }
  const mean = words.join('').length / words.length;
  if (mean > MEAN_LETTERS) {
    yield [
      `Les mots ont ${mean.toFixed(1).replace('.', ',')} lettres en moyenne.`,
      'Prenez des mots plus courts et plus courants.',
    ];
  }
  const sign = HARD_SIGNS.exec(text)?.[0];
  if (sign !== undefined) yield [`Le signe « ${sign} » arrête la lecture.`, 'Écrivez une phrase de plus à la place.'];
}
