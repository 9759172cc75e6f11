import type { Verdict } from '../lesson/lesson.ts';

/** How a verdict is told on paper: a sign that no copier spoils, and words. */
export const VERDICTS: Readonly<Record<Verdict, { readonly sign: string; readonly words: string }>> = {
  good: { sign: '✔\uFE0E', words: 'bonne' },
  acceptable: { sign: '◐', words: 'acceptable' },
  wrong: { sign: '✘\uFE0E', words: 'mauvaise' },
  fatal: { sign: '◆', words: 'fatale' },
};
