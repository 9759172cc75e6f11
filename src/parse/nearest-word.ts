/** Number of letters to add, remove or replace to turn one word into the other. */
function distance(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...one].entries()) {
    const current = [row + 1];
    for (let column = 1; column <= other.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (letter === other[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[other.length] ?? 0;
}

/** The word that was probably meant, or null when none is near: a third of its letters may differ. */
export function nearestWord(written: string, known: Iterable<string>): string | null {
  if (written.length > 60) return null;
  const ranked = [...known]
    .map((word) => ({ word, away: distance(written.toLowerCase(), word.toLowerCase()) }))
    .filter(({ word, away }) => away <= Math.max(1, Math.floor(Math.max(word.length, written.length) / 3)))
    .sort((one, other) => one.away - other.away);
  return ranked[0]?.word ?? null;
}

/** « Vouliez-vous dire… ? » when a word is near, else `otherwise`. */
export function suggest(written: string, known: Iterable<string>, otherwise: string): string {
  const word = nearestWord(written, known);
  return word === null ? otherwise : `Vouliez-vous dire « ${word} » ?`;
}
