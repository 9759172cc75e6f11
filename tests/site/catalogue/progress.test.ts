import { expect, test } from 'vitest';
import type { NotebookPage } from '../../../src/notebook/page.ts';
import { cardWords } from '../../../src/site/catalogue/progress.ts';

const aPage = (changes: Partial<NotebookPage>): NotebookPage => ({
  lesson: 'gaz_odeur',
  nickname: '',
  at: 0,
  suspendData: '',
  decided: 0,
  situations: 14,
  seconds: 0,
  finished: null,
  ...changes,
});

const aRun = { day: '2026-03-01', score: 85, passed: true, objectives: [], minutes: 12 };

test.each([
  ['never opened', undefined, 'new', 'À commencer', 'Jouer'],
  ['opened, nothing decided', aPage({}), 'new', 'À commencer', 'Jouer'],
  ['one situation decided', aPage({ decided: 1 }), 'underway', 'En cours : 1 situation sur 14', 'Reprendre'],
  ['several decided', aPage({ decided: 5 }), 'underway', 'En cours : 5 situations sur 14', 'Reprendre'],
  ['passed', aPage({ finished: aRun }), 'passed', 'Réussi le 1er mars, 85 sur 100', 'Revoir'],
  [
    'failed',
    aPage({ finished: { ...aRun, day: '2026-11-27', score: 40, passed: false } }),
    'failed',
    'Joué le 27 novembre, 40 sur 100',
    'Rejouer',
  ],
] as const)('a lesson %s is told so', (_, page, state, line, action) => {
  const words = cardWords(page);
  expect({ ...words, line: words.line.replaceAll('\u00a0', ' ') }).toEqual({ state, line, action });
});
