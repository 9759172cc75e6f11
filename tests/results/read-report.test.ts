import { describe, expect, test } from 'vitest';
import { momentIn } from '../../src/results/moment.ts';
import { readReport } from '../../src/results/read-report.ts';
import { isTrouble } from '../../src/results/report.ts';
import type { Table } from '../../src/results/table.ts';
import * as troubles from '../../src/results/troubles.ts';

const TITLES = ['Nom', 'Tentative', 'Démarré le', 'Dernier accès le', 'Résultat'];
const LINE = ['Amel Kaci', '1', 'vendredi 27 novembre 2026, 08:00', 'vendredi 27 novembre 2026, 08:15', '85'];
const ABSENT = ['Bruno Roy', '-', '-', '-', '-'];

const troubleOf = (table: Table): string | undefined => {
  const report = readReport('rapport.txt', table, []);
  return isTrouble(report) ? report.trouble : undefined;
};

const lineOf = (table: Table) => {
  const report = readReport('rapport.txt', table, []);
  if (isTrouble(report)) throw new Error(report.trouble);
  return report.lines[0];
};

describe('titles', () => {
  test.each([
    [['Name', 'Attempt', 'Started on', 'Last accessed on', 'Score']],
    [['Nom', 'Tentative', 'Démarré le', 'Dernier accès le', 'Résultat']],
    [['Nom', 'Tentative', 'Commencé le', 'Dernier accès', 'Score']],
    [['Nom de famille / Prénom', 'TENTATIVE', 'démarré le', 'dernier accès le', 'Note']],
    [['NOM ', '\u00a0Tentative', 'Demarre le', 'Dernier acces le', 'Resultat']],
  ])('%j are those of a report', (titles) => {
    expect(lineOf([titles, LINE])).toMatchObject({
      name: 'Amel Kaci',
      attempt: 1,
      started: '2026-11-27 08:00',
      score: 85,
      end: 'finished',
    });
  });

  test('lines that somebody wrote above them are passed over', () => {
    expect(lineOf([['sep=\t'], [], ['Classe de 2de'], TITLES, LINE])?.name).toBe('Amel Kaci');
  });

  test('columns that a site adds tell learners apart, and the content’s is not one of them', () => {
    const titles = [...TITLES.slice(0, 1), 'Adresse de courriel', ...TITLES.slice(1), 'Odeur de gaz'];
    const line = [...LINE.slice(0, 1), 'amel@lycee.test', ...LINE.slice(1), '85/100'];
    const report = readReport('rapport.txt', [titles, line], []);
    expect(report).toMatchObject({ contentTitle: 'Odeur de gaz' });
    expect(lineOf([titles, line])?.identity).toEqual({ 'adresse de courriel': 'amel@lycee.test' });
  });
});

describe('cells', () => {
  test.each([
    ['85', 85, 'finished'],
    ['85.5', 85.5, 'finished'],
    ['85,5', 85.5, 'finished'],
    ['17/20', 85, 'finished'],
    ['0', 0, 'finished'],
    ['Incomplet', null, 'unfinished'],
    ['Incomplete', null, 'unfinished'],
    ['Not attempted', null, 'unfinished'],
  ])('a content that says %s', (content, score, end) => {
    const table = [
      [...TITLES, 'Leçon'],
      [...LINE.slice(0, 4), content.startsWith('85') ? '85' : '0', content],
      [...ABSENT, 'Aucune tentative'],
    ];
    expect(lineOf(table)).toMatchObject({ score, end });
  });

  test('what Moodle escapes for HTML is read as it was meant', () => {
    expect(lineOf([TITLES, ['Chloé d&#039;Alès &amp; co', ...LINE.slice(1)]])?.name).toBe("Chloé d'Alès & co");
  });

  test.each([
    ['vendredi 27 novembre 2026, 08:00', '2026-11-27 08:00'],
    ['27 novembre 2026, 08:00', '2026-11-27 08:00'],
    ['Friday, 27 November 2026, 8:00 AM', '2026-11-27 08:00'],
    ['27 November 2026, 12:05 AM', '2026-11-27 00:05'],
    ['27 November 2026, 12:05 PM', '2026-11-27 12:05'],
    ['mardi 1 décembre 2026, 17:09', '2026-12-01 17:09'],
    ['viernes, 27 de noviembre de 2026, 08:00', 'viernes, 27 de noviembre de 2026, 08:00'],
    ['-', ''],
  ])('%s is a moment', (cell, moment) => {
    expect(momentIn(cell)).toBe(moment);
  });
});

describe('what is no report is told in one sentence', () => {
  test.each<[string, Table, string]>([
    ['nothing', [], troubles.EMPTY],
    ['empty lines', [['', ''], []], troubles.EMPTY],
    ['titles alone', [TITLES], troubles.NO_LINES],
    ['a line without its end', [TITLES, LINE, LINE.slice(0, 2)], troubles.BROKEN],
    ['cells that moved', [TITLES, LINE, ['Bruno', 'Roy', '1', '27 novembre', '85']], troubles.BROKEN],
    ['a line without a name', [TITLES, ['', '1', '', '', '85']], troubles.BROKEN],
    ['5,100 lines', [TITLES, ...Array.from({ length: 5100 }, () => LINE)], troubles.TOO_MANY_ROWS],
  ])('%s', (_, table, trouble) => {
    expect(troubleOf(table)).toBe(trouble);
  });

  test('another table is told by its titles', () => {
    expect(
      troubleOf([
        ['Prénom', 'Devoir maison', 'Total du cours'],
        ['Amel', '12', '12'],
      ]),
    ).toContain(
      '« Prénom », « Devoir maison », « Total du cours »'.replaceAll('« ', '«\u00a0').replaceAll(' »', '\u00a0»'),
    );
  });

  test('every sentence names no-break spaces where French has them', () => {
    const sentences = Object.values(troubles).map((one) => (typeof one === 'string' ? one : one([['a', 'b']].flat())));
    for (const sentence of sentences) expect(sentence).not.toMatch(/« | »| [:;?!]|'/);
  });
});
