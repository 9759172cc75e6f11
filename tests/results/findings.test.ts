import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import { dangersGiven, mostMissed } from '../../src/results/decisions.ts';
import { findingsOf } from '../../src/results/findings.ts';
import { gatherLearners } from '../../src/results/learners.ts';
import { readReport } from '../../src/results/read-report.ts';
import { isTrouble, type Report } from '../../src/results/report.ts';
import { plain, type Table } from '../../src/results/table.ts';
import { playResponses } from '../support/class-runs.ts';
import { aLesson, compiled } from '../support/lesson-builder.ts';
import { ALL_BOXES, type KeptLearner, moodleReport, type ReportShape } from '../support/moodle-report.ts';
import { aMatch, anEnding, anOrder, aQuestion, aSelection } from '../support/scene-builder.ts';

const lesson = compiled(
  aLesson([
    aQuestion('q', 0, 'prise'),
    aSelection('prise', 1, 'ordre'),
    anOrder('ordre', 2, 'paires'),
    aMatch('paires', 3, 'fin'),
    anEnding('fin'),
  ]),
);
const engine = createEngine(lesson);

/** An attempt with these answers; fatal ones are followed by the one that leads on. */
const attempt = (at: number, responses: readonly string[], score?: number) => ({
  run: playResponses(engine, responses),
  at,
  ...(score !== undefined && { score }),
});

/** Three finished (one of them at the second try), one under way, one not started. */
const CLASS: readonly KeptLearner[] = [
  { name: 'Amel Kaci', email: 'amel@lycee.test', attempts: [attempt(0, ['a', 'ab', 'abcd', 'xyx'], 100)] },
  {
    name: 'Bruno d’Azur',
    email: 'bruno@lycee.test',
    attempts: [attempt(3, ['d', 'a', 'ad', 'ab', 'bacd', 'yyy'], 25), attempt(90, ['a', 'ab', 'abcd', 'xyz'], 88)],
  },
  { name: 'Chloé Étienne', email: 'chloe@lycee.test', attempts: [attempt(5, ['d', 'b', 'ab', 'acbd', 'xyx'], 75)] },
  { name: 'Driss Öz', email: 'driss@lycee.test', attempts: [attempt(7, ['c'])] },
  { name: 'Élodie Petit', email: 'elodie@lycee.test', attempts: [] },
];

const INTERACTIONS: ReportShape = { kind: 'interactions', language: 'fr', dates: 'text', boxes: ALL_BOXES };

function reportOf(table: Table, file = 'classe.txt'): Report {
  const report = readReport(file, table, [plain(lesson.title)]);
  if (isTrouble(report)) throw new Error(report.trouble);
  return report;
}

const found = (tables: readonly Table[], rule: 'best' | 'first' | 'last' = 'best') =>
  findingsOf(engine, gatherLearners(tables.map((table) => reportOf(table))), { rule, masteryScore: 80 });

const TABLE = moodleReport(lesson, CLASS, INTERACTIONS);

describe('what a class did', () => {
  test('who finished, who goes on, who has not started, and the scores of those who finished', () => {
    const { learners, progression, spread, passed, severalAttempts } = found([TABLE]);
    expect(learners).toBe(5);
    expect(progression).toEqual({
      finished: ['Amel Kaci', 'Bruno d’Azur', 'Chloé Étienne'],
      unfinished: ['Driss Öz'],
      notStarted: ['Élodie Petit'],
      unsure: 0,
    });
    expect(spread).toMatchObject({ count: 3, lowest: 75, median: 88, highest: 100 });
    expect(spread?.bars.map(({ count }) => count)).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 1, 1]);
    expect([passed, severalAttempts]).toEqual([2, 1]);
  });

  test('the best, the first or the last attempt of each learner is counted', () => {
    expect(found([TABLE], 'best').spread?.lowest).toBe(75);
    expect(found([TABLE], 'first').spread?.lowest).toBe(25);
    expect(found([TABLE], 'last').spread?.lowest).toBe(75);
    expect(dangersGiven(found([TABLE], 'first').decisions).map(({ danger }) => danger.count)).toEqual([2, 1]);
    expect(dangersGiven(found([TABLE], 'last').decisions).map(({ danger }) => danger.count)).toEqual([1]);
  });

  test('dangerous answers are counted choice by choice and item by item, with why and by whom', () => {
    const [first, second] = dangersGiven(found([TABLE], 'first').decisions);
    expect(first).toMatchObject({
      slot: { id: 's_q' },
      situation: { answered: 4 },
      danger: { what: 'Je choisis d.', why: 'Retour d.', count: 2, names: ['Bruno d’Azur', 'Chloé Étienne'] },
    });
    expect(second).toMatchObject({ slot: { id: 's_prise' }, danger: { what: 'quatre', count: 1 } });
  });

  test('the decisions that most missed come first, by their share, with what was wrong in them', () => {
    const missed = mostMissed(found([TABLE], 'first').decisions);
    expect(missed.map(({ slot, missed: count, answered }) => [slot.id, count, answered])).toEqual([
      ['s_q', 3, 4],
      ['s_prise', 1, 3],
      ['s_ordre', 1, 3],
    ]);
    expect(missed[0]?.situations[0]?.slips.map(({ what, count }) => [what, count])).toEqual([
      ['Je choisis d.', 2],
      ['Je choisis c.', 1],
    ]);
    expect(missed[2]?.situations[0]?.slips).toMatchObject([{ how: 'En place n°\u00a01', what: 'deux', count: 1 }]);
  });

  test('an objective adds up the verdicts of its decisions', () => {
    const { objectives, decisions } = found([TABLE], 'first');
    expect(objectives).toHaveLength(1);
    expect(objectives[0]?.answered).toBe(decisions.reduce((sum, { answered }) => sum + answered, 0));
    expect(objectives[0]?.counts).toMatchObject({ fatal: 3, wrongOrFatal: 0 });
  });
});

describe('whatever the report', () => {
  const shapes: readonly ReportShape[] = (['en', 'fr'] as const).flatMap((language) =>
    (['text', 'sheet'] as const).flatMap((dates) =>
      [true, false].map((hasEmail) => ({ ...INTERACTIONS, language, dates, hasEmail })),
    ),
  );

  test.each(shapes)('$language, dates of a $dates, address $hasEmail: the same findings', (shape) => {
    expect(found([moodleReport(lesson, CLASS, shape)])).toEqual(found([TABLE]));
  });

  test('the order of lines and of columns changes nothing', () => {
    const full = moodleReport(lesson, CLASS, { ...INTERACTIONS, hasEmail: true });
    const [titles = [], ...lines] = full;
    const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
    const places = shuffled(titles.map((_, index) => index));
    fc.assert(
      fc.property(places, shuffled(lines), (order, rows) => {
        const table = [titles, ...rows].map((row) => order.map((at) => row[at] ?? ''));
        expect(found([table], 'first')).toEqual(found([full], 'first'));
      }),
      { numRuns: 60 },
    );
  });

  test('the basic and the interactions report of one class, in whatever formats, are one class', () => {
    const basic = moodleReport(lesson, CLASS, { kind: 'basic', language: 'en', dates: 'sheet' });
    expect(found([basic, TABLE])).toEqual(found([TABLE]));
    expect(found([TABLE, basic, TABLE])).toEqual(found([TABLE]));
  });

  test('two classes add up, and namesakes stay two', () => {
    const other: readonly KeptLearner[] = [
      { name: 'Amel Kaci', attempts: [attempt(45, ['a', 'ab', 'abcd', 'xyx'], 90)] },
    ];
    const both = [TABLE, moodleReport(lesson, other, INTERACTIONS)];
    expect(found(both).learners).toBe(6);
    expect(found(both.toReversed())).toEqual(found(both));
  });

  test('a file downloaded again later brings what was done since', () => {
    const later = CLASS.map((learner) =>
      learner.name === 'Élodie Petit'
        ? { ...learner, attempts: [attempt(200, ['a', 'ab', 'abcd', 'xyx'], 100)] }
        : learner,
    );
    expect(found([TABLE, moodleReport(lesson, later, INTERACTIONS)]).progression.finished).toContain('Élodie Petit');
  });
});

test('titles in a language that is not known are told by their places and by what stands below them', () => {
  const basque: Readonly<Record<string, string>> = {
    Nom: 'Izena',
    'Adresse de courriel': 'E-posta',
    Tentative: 'Saiakera',
    'Démarré le': 'Hasiera',
    'Dernier accès le': 'Azken sarrera',
    Résultat: 'Puntuazioa',
    Question: 'Galdera',
    Réponse: 'Erantzuna',
    'Réponse correcte': 'Erantzun zuzena',
    Incomplet: 'Osatu gabea',
    'Aucune tentative': 'Saiatu gabea',
  };
  const translated = (cell: string): string => {
    const [, stem = cell, number = ''] = /^(.*?)( \d+)$/.exec(cell) ?? [];
    return stem === 'Résultat' && number !== '' ? `Emaitza${number}` : (basque[stem] ?? stem) + number;
  };
  const table = moodleReport(lesson, CLASS, { ...INTERACTIONS, hasEmail: true }).map((row) => row.map(translated));
  const { progression, ...rest } = found([table], 'first');
  const { progression: expected, ...others } = found([TABLE], 'first');
  expect(rest).toEqual(others);
  expect(progression).toEqual({ ...expected, unsure: 1 });
});

describe('what a report does not say', () => {
  test('results alone give what was missed, and not what was answered', () => {
    const { decisions, unknown } = found(
      [moodleReport(lesson, CLASS, { ...INTERACTIONS, boxes: ['result'] })],
      'first',
    );
    expect(decisions[0]).toMatchObject({ missed: 3, answered: 4, situations: [] });
    expect(decisions[0]?.counts).toEqual({ good: 1, acceptable: 0, wrong: 0, fatal: 0, wrongOrFatal: 3 });
    expect(unknown).toBe(0);
  });

  test('a basic report without details leaves a 0 open, and one with details does not', () => {
    const basic = (isDetailed: boolean) =>
      found([moodleReport(lesson, CLASS, { kind: 'basic', language: 'fr', dates: 'text', isDetailed })]);
    expect(basic(false).progression).toMatchObject({ unfinished: ['Driss Öz'], unsure: 1 });
    expect(basic(true).progression).toMatchObject({ unfinished: ['Driss Öz'], unsure: 0 });
    expect(basic(false).spread).toEqual(found([TABLE]).spread);
  });

  test('an answer that the lesson does not know is said, and not counted', () => {
    const table = TABLE.map((row, y) => (y === 1 ? row.map((cell) => (cell === 'a' ? 'z' : cell)) : row));
    const { unknown, decisions } = found([table], 'first');
    expect(unknown).toBe(1);
    expect(decisions[0]).toMatchObject({ unknown: 1, answered: 3 });
  });

  test('a result that contradicts the answer is of another revision', () => {
    const at = TABLE[0]!.indexOf('Résultat 0');
    const table = TABLE.map((row, y) => (y === 1 ? row.map((cell, x) => (x === at ? 'wrong' : cell)) : row));
    expect(found([table]).unknown).toBe(1);
  });
});
