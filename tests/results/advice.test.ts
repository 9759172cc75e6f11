import { expect, test } from 'vitest';
import { adviceFor } from '../../src/results/advice.ts';
import type { LmsAnswer, Report } from '../../src/results/report.ts';
import type { QuestionColumn } from '../../src/results/titles.ts';

const KNOWN = { isFound: true, unsure: 0, ambiguous: 0 };

const report = (ticked: readonly QuestionColumn[], answer: Partial<LmsAnswer> = {}): Report => ({
  file: 'rapport.txt',
  lines: [
    {
      name: 'Amel',
      identity: {},
      attempt: 1,
      started: '',
      score: 50,
      end: 'finished',
      answers: ticked.length > 0 ? [{ question: '', response: '', right: '', result: '', ...answer }] : [],
    },
  ],
  contentTitle: null,
  ticked: new Set(ticked),
  questionIds: [],
  questionCount: ticked.length > 0 ? 1 : 0,
});

const told = (reports: readonly Report[], known: Partial<typeof KNOWN> = {}): string =>
  adviceFor(reports, { ...KNOWN, ...known })
    .join(' ')
    .replaceAll('\u00a0', ' ');

test('a report that says all needs nothing', () => {
  expect(adviceFor([report(['question', 'response', 'right', 'result'], { response: 'a' })], KNOWN)).toEqual([]);
});

test('a basic report asks for the interactions report and its boxes', () => {
  expect(told([report([])])).toMatch(/ajoutez le rapport d’interactions.*« Résumé des réponses ».*téléchargez/);
});

test('a basic report beside the other asks for nothing more', () => {
  expect(told([report([]), report(['response'], { response: 'a' })])).toBe('');
});

test('a zero that may be an unfinished attempt asks for the details', () => {
  expect(told([report(['response'], { response: 'a' })], { unsure: 2 })).toContain('« Détails du parcours : Oui »');
});

test.each<[string, readonly QuestionColumn[], Partial<LmsAnswer>, Partial<typeof KNOWN>, string]>([
  ['without responses', ['result'], { result: 'wrong' }, {}, 'cochez « Résumé des réponses »'],
  [
    'whose lesson the teacher chose',
    ['response'],
    { response: 'a' },
    { isFound: false },
    'cochez « Résumé de question »',
  ],
  ['with variants', ['response'], { response: 'a' }, { ambiguous: 3 }, 'cochez « Résumé de la réponse correcte »'],
  [
    'of a SCORM 2004 package',
    ['response', 'result'],
    { result: 'wrong' },
    {},
    'Donnez à vos élèves le paquet SCORM 1.2',
  ],
])('an interactions report %s says which box or package gives the rest', (_, ticked, answer, known, words) => {
  expect(told([report(ticked, answer)], known)).toContain(words);
});

test('an interactions report that nobody has answered yet is not taken for one of SCORM 2004', () => {
  expect(told([report(['response', 'result'])])).toBe('');
});
