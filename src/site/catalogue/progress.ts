import type { NotebookPage } from '../../notebook/page.ts';

/** How far a learner is in a lesson, as its card tells it. */
export interface CardWords {
  readonly state: 'new' | 'underway' | 'failed' | 'passed';
  readonly line: string;
  /** The button's. */
  readonly action: string;
}

/** `27 novembre` for `2026-11-27`. */
const shortDate = (day: string): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const shown = new Date(year, month - 1, date).toLocaleDateString('fr-FR', { day: 'numeric', month: 'long' });
  return date === 1 ? shown.replace(/^1(?!er)/, '1er') : shown;
};

export function cardWords(page: NotebookPage | undefined): CardWords {
  if (page?.finished?.passed) {
    const { day, score } = page.finished;
    return { state: 'passed', line: `Réussi le ${shortDate(day)}, ${score} sur 100`, action: 'Revoir' };
  }
  if (page?.finished) {
    const { day, score } = page.finished;
    const line = `Joué le ${shortDate(day)}, ${score} sur 100`;
    return { state: 'failed', line, action: 'Rejouer' };
  }
  if (page && page.decided > 0) {
    const { decided, situations } = page;
    const line = `En cours : ${decided} situation${decided > 1 ? 's' : ''} sur ${situations}`;
    return { state: 'underway', line, action: 'Reprendre' };
  }
  return { state: 'new', line: 'À commencer', action: 'Jouer' };
}
