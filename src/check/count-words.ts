import { sentencesOf as narratedSentences } from '../narration/sentences.ts';

/** Number of words of a French text; punctuation set apart by spaces is not a word. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length;

/** The sentences of a text, without the emphasis marks. */
export const sentencesOf = (text: string): readonly string[] =>
  narratedSentences(text.replaceAll('**', '')).map((sentence) => sentence.trim());
