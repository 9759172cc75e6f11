import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import { dangersGiven } from '../../src/results/decisions.ts';
import { findLesson } from '../../src/results/find-lesson.ts';
import { type Findings, findingsOf } from '../../src/results/findings.ts';
import { type AttemptRule, gatherLearners } from '../../src/results/learners.ts';
import { readReport } from '../../src/results/read-report.ts';
import { isTrouble, type Report } from '../../src/results/report.ts';
import { plain } from '../../src/results/table.ts';
import { readFile } from '../../src/site/results/read-file.ts';
import { readSpreadsheet } from '../../src/site/results-spreadsheets/read-spreadsheet.ts';
import { authoredLesson, authoredSlugs } from '../support/authored-lesson.ts';

/** Downloads of a real Moodle, bytes untouched; its README says who did what. */
const FOLDER = 'tests/fixtures/moodle-reports';

const LESSONS = authoredSlugs().map((slug) => {
  const { title, slots } = authoredLesson(slug);
  return { slug, title, slots: slots.map(({ id }) => id) };
});

const FILES = readdirSync(FOLDER).filter((name) => /\.(txt|xlsx|ods)$/.test(name));
const named = (start: string): readonly string[] => FILES.filter((name) => name.startsWith(start));

async function reportIn(name: string): Promise<Report> {
  const bytes = readFileSync(`${FOLDER}/${name}`);
  const file = { size: bytes.length, arrayBuffer: async () => new Uint8Array(bytes).buffer };
  const table = await readFile(file, async () => readSpreadsheet);
  if (typeof table === 'string') throw new Error(`${name}: ${table}`);
  const titles = LESSONS.map(({ title }) => plain(title));
  const report = readReport(name, table, titles);
  if (isTrouble(report)) throw new Error(`${name}: ${report.trouble}`);
  return report;
}

const found = async (slug: string, names: readonly string[], rule: AttemptRule = 'best'): Promise<Findings> => {
  const lesson = authoredLesson(slug);
  const reports = await Promise.all(names.map(reportIn));
  return findingsOf(createEngine(lesson), gatherLearners(reports), { rule, masteryScore: lesson.masteryScore });
};

test('there are reports of two lessons, in both languages and all three formats', () => {
  expect(FILES.length).toBeGreaterThanOrEqual(20);
  for (const part of ['-en.txt', '-fr.txt', '-en.xlsx', '-fr.xlsx', '-en.ods', '-fr.ods']) {
    expect(FILES.filter((name) => name.endsWith(part)).length, part).toBeGreaterThan(0);
  }
});

describe.each([
  ['gaz_odeur', 'gaz-odeur'],
  ['premier_jour', 'premier-jour'],
])('%s', (slug, start) => {
  test('its interactions reports are known by their questions, else by their title', async () => {
    for (const name of named(`${start}-interactions`)) {
      const by = name.includes('-all-') ? 'questions' : 'title';
      expect(findLesson(await reportIn(name), LESSONS), name).toEqual({ slug, by });
    }
  });

  test('every format and language of its whole report gives the same findings', async () => {
    const [first = '', ...others] = named(`${start}-interactions-all`);
    const expected = await found(slug, [first], 'first');
    for (const name of others) expect(await found(slug, [name], 'first'), name).toEqual(expected);
  });

  test('the columns that are not ticked change nothing of what is known', async () => {
    const [whole = ''] = named(`${start}-interactions-all`);
    const { lesson: _, ...expected } = await found(slug, [whole], 'first');
    for (const name of named(`${start}-interactions-ticked`)) {
      expect(await found(slug, [name], 'first'), name).toMatchObject(expected);
    }
    for (const name of named(`${start}-interactions-default`)) {
      const { progression, spread, unknown } = await found(slug, [name], 'first');
      expect({ progression, spread, unknown }, name).toEqual({
        progression: expected.progression,
        spread: expected.spread,
        unknown: 0,
      });
    }
  });

  test('its basic reports say who is where, a 0 apart', async () => {
    const [whole = ''] = named(`${start}-interactions-all`);
    const { progression } = await found(slug, [whole]);
    for (const name of named(`${start}-basic`)) {
      const basic = await found(slug, [name]);
      expect(basic.progression.notStarted, name).toEqual(progression.notStarted);
      expect(basic.learners).toBe((await found(slug, [whole])).learners);
      expect([...basic.progression.finished, ...basic.progression.unfinished].sort()).toEqual(
        [...progression.finished, ...progression.unfinished].sort(),
      );
    }
  });
});

describe('« Odeur de gaz »', () => {
  test('who did what is found again', async () => {
    const [whole = ''] = named('gaz-odeur-interactions-all-fr.txt');
    const best = await found('gaz_odeur', [whole]);
    expect(best.progression).toEqual({
      finished: [
        'Amara Diop',
        'Bastien Leroy',
        'Chloé Garnier',
        'Élise O’Connor',
        'Fatou N’Diaye',
        'Gaël Le Goff',
        'Inès Benali',
      ],
      unfinished: ['Daouda Koné', 'Hugo Da Silva'],
      notStarted: ['Jean Dupont', 'Paule Professeure'],
      unsure: 0,
    });
    expect(best.spread).toMatchObject({ count: 7, lowest: 36, median: 86, highest: 100 });
    expect([best.unknown, best.ambiguous]).toEqual([0, 0]);
    const first = await found('gaz_odeur', [whole], 'first');
    expect(first.spread).toMatchObject({ lowest: 7, highest: 100 });
    const names = dangersGiven(first.decisions).flatMap(({ danger }) => danger.names);
    expect(names).toEqual(expect.arrayContaining(['Chloé Garnier', 'Élise O’Connor']));
    expect(names).not.toContain('Amara Diop');
  });
});
