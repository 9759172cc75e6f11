import { numberIn, plain } from './table.ts';

/** Words that Moodle writes for an attempt without a score, in English and French (mod/scorm/lang). */
const OVER = ['completed', 'passed', 'failed', 'termine', 'reussi', 'echec', 'echoue'];
const GOING_ON = [
  'incomplete',
  'not attempted',
  'browsed',
  'suspended',
  'incomplet',
  'inacheve',
  'aucune tentative',
  'non tente',
  'consulte',
  'suspendu',
];

/** What the column of the activity's content says of an attempt: Moodle writes its score, or else its status. */
export interface ContentCell {
  /** 0–100. */
  readonly score: number | null;
  /** Whether the attempt is over; null for words that are not known. */
  readonly isOver: boolean | null;
}

/** Reads a cell of the activity's content, `85`, `85/100`, `Incomplete`; null for what no such column holds. */
export function contentCell(cell: string): ContentCell | null {
  const words = plain(cell);
  const [raw, max, ...more] = words.split('/').map(numberIn);
  if (raw !== null && raw !== undefined && max !== null && more.length === 0) {
    return { score: max === undefined || max === 0 ? raw : (100 * raw) / max, isOver: true };
  }
  if (OVER.includes(words)) return { score: null, isOver: true };
  if (GOING_ON.includes(words) || words === '' || words === '-') return { score: null, isOver: false };
  return null;
}

/** Whether cells tell apart scores and words of status, as a learner's number or group would not. */
export const saysHowItWent = (cells: readonly string[]): boolean => {
  const known = cells.map(contentCell);
  return known.every((cell) => cell !== null) && cells.some((cell) => /\/|[a-z]/.test(plain(cell)));
};
