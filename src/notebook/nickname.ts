/** What somebody chose to be called on a device; empty for whoever chose nothing. */
export type Nickname = string;

export const LONGEST_NICKNAME = 20;

/** Marks that show nothing, or turn the direction of what follows, have no place in a name on a page. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/gu;

/** What was typed as a nickname: its spaces in order, and no longer than a card can show. */
export const nicknameFrom = (typed: string): Nickname =>
  [...typed.normalize('NFC').replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim()]
    .slice(0, LONGEST_NICKNAME)
    .join('')
    .trim();

/** Two spellings that differ by capitals alone are one person. */
export const nameOf = (nickname: Nickname): string => encodeURIComponent(nicknameFrom(nickname).toLowerCase());
