/** Words whose full stop ends no sentence. */
const ABBREVIATED = /(?:^|[\s(«’])(?:M|MM|Dr|Pr|art|bd|av)\.$/;

const isStrongOpen = (piece: string): boolean => piece.split('**').length % 2 === 0;

/**
 * Cuts a text into its sentences, which together are the text again, spaces and `**` included. A sentence holds its
 * emphasis whole: what is strong over two sentences stays one.
 */
export function sentencesOf(text: string): readonly string[] {
  // No look-behind: Safari has it from 16.4 only, and one that does not know it would refuse the whole player.
  const pieces = text.match(/[\s\S]*?(?:[.!?…][\s»*]*\s+(?=[«\s*]*[\p{Lu}\p{N}])|\n+|$)/gu) ?? [];
  const sentences: string[] = [];
  for (const piece of pieces) {
    const before = sentences.at(-1);
    const goesOn = before !== undefined && (ABBREVIATED.test(before.trimEnd()) || isStrongOpen(before));
    if (goesOn || (before !== undefined && piece.trim() === '')) sentences.push(`${sentences.pop()}${piece}`);
    else if (piece !== '') sentences.push(piece);
  }
  return sentences;
}
