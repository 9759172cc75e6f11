/** Lists whose entries stand under letters or numbers, by what answers of each are pressed. */
const LISTS = ['.ticks .check', '.choices.parts .card'] as const;

/** Groups that take one answer each. */
const GROUPS = '.pair, .log-field';

const FIRST_LETTER = 'a'.charCodeAt(0);

/** The place, from 0, that a letter or a number means. */
const placeOf = (key: string): number =>
  /^\d$/.test(key) ? Number(key) - 1 : key.toLowerCase().charCodeAt(0) - FIRST_LETTER;

/** The entries that a key can mean now: those of a list, or of the first group that has no answer yet. */
function entriesOf(root: ParentNode): readonly HTMLElement[] {
  const groups = [...root.querySelectorAll(GROUPS)];
  const open = groups.find((group) => !group.querySelector(':checked'));
  if (open) return [...open.querySelectorAll<HTMLElement>('input')];
  return LISTS.map((list) => [...root.querySelectorAll<HTMLElement>(list)]).find(({ length }) => length > 0) ?? [];
}

/** Presses what stands under a letter or a number; false where nothing does. */
export function answerKeyed(root: ParentNode, key: string): boolean {
  const entry = entriesOf(root)[placeOf(key)];
  entry?.click();
  return entry !== undefined;
}
