import { expect, test } from 'vitest';
import { EMPTY_DRAFT } from '../../../src/site/workshop/model/draft.ts';
import { readDraft } from '../../../src/site/workshop/model/read-draft.ts';

const typed = {
  ...EMPTY_DRAFT,
  lessons: ['gaz_co'],
  masteryScore: 'dix',
  school: { ...EMPTY_DRAFT.school, assemblyPoint: 'le préau' },
  cards: [{ title: '', text: 'Couper l’air.' }],
  texts: { gaz_co: { title: '' } },
};

test('a draft comes back as it was typed, mistakes included', () => {
  expect(readDraft(JSON.stringify(typed))).toEqual(typed);
});

test('what another page wrote otherwise is left out, the rest stays', () => {
  const kept = { ...typed, preset: 'exam', lessons: 'gaz_co', school: { assemblyPoint: 'la cour' } };
  expect(readDraft(JSON.stringify(kept))).toEqual({
    ...typed,
    preset: 'training',
    lessons: [],
    school: { ...EMPTY_DRAFT.school, assemblyPoint: 'la cour' },
  });
});

test.each([null, '', 'rien', '[]', '3'])('%j is no draft', (text) => {
  expect(readDraft(text)).toBeNull();
});
