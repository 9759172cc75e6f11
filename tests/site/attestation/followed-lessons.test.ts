import { expect, test } from 'vitest';
import type { NotebookPage } from '../../../src/notebook/page.ts';
import { followedLessons } from '../../../src/site/attestation/followed-lessons.ts';

const lessons = [
  {
    id: 'gaz_odeur',
    title: 'Odeur de gaz',
    objectives: [
      { id: 'alerter', text: 'Alerter.' },
      { id: 'sortir', text: 'Sortir.' },
    ],
  },
  { id: 'gaz_co', title: 'Chaudière', objectives: [] },
];

const page = (lesson: string, finished: NotebookPage['finished']): NotebookPage => ({
  lesson,
  nickname: '',
  at: 0,
  suspendData: '',
  decided: 3,
  situations: 9,
  seconds: 60,
  finished,
});

test('tells the lessons played to their end with the objectives that were reached, and no other', () => {
  const run = { day: '2026-11-27', score: 75, passed: false, objectives: ['sortir'], minutes: 14 };
  expect(followedLessons(lessons, [page('gaz_co', null), page('autre', run), page('gaz_odeur', run)])).toEqual([
    { title: 'Odeur de gaz', objectives: ['Sortir.'], day: '2026-11-27', minutes: 14, score: 75 },
  ]);
});
