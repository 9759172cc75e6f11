/** Figures and plurals of the page, in French. */

const plural = (count: number, one: string, several: string): string => (count < 2 ? one : several);

/** « 3 élèves » */
export const counted = (count: number, one: string, several: string): string =>
  `${count}\u00a0${plural(count, one, several)}`;

export const learnersCounted = (count: number): string => counted(count, 'élève', 'élèves');

export const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((100 * part) / whole));

/** « 3 sur 12 (25 %) » */
export const share = (part: number, whole: number): string => `${part} sur ${whole} (${percent(part, whole)}\u00a0%)`;

/** A score as French writes it, with at most one decimal. */
export const scoreWord = (score: number): string => String(Math.round(score * 10) / 10).replace('.', ',');
