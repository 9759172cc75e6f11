import { expect, test } from 'vitest';
import { sourcesLines } from '../../src/build/sources-lines.ts';
import type { FactUse } from '../../src/check/fact-uses.ts';
import type { Fact } from '../../src/lesson/fact.ts';

const use = (fact: Partial<Fact> & Pick<Fact, 'id'>, rest: Partial<FactUse> = {}): FactUse => ({
  fact: { topic: 'essai', statement: 'Un fait.', source: 'Une page', level: 'law', consulted: '2026-11-01', ...fact },
  lessons: [],
  terms: [],
  ...rest,
});
const { consulted: _, ...undated } = use({ id: 'TST-009', level: 'general' }).fact;

const idsIn = (lines: readonly string[]) => lines.flatMap((line) => line.match(/TST-\d{3}/g) ?? []);

test('what changes comes first, then what no document says, then each level, read longest ago first', () => {
  const uses: readonly FactUse[] = [
    use({ id: 'TST-001', consulted: '2026-11-20' }),
    use({ id: 'TST-002', consulted: '2026-01-20' }),
    use({ id: 'TST-003', level: 'official' }),
    { ...use({ id: 'TST-004' }), fact: { ...undated, id: 'TST-004' } },
    use({ id: 'TST-005', changes: { on: '2027-01-01', what: 'Autre rédaction.' } }),
    use({ id: 'TST-006', changes: { on: '2026-02-01', what: 'Autre décret.' } }),
  ];
  const lines = sourcesLines(uses, '2026-11-27');
  expect(idsIn(lines)).toEqual(['TST-006', 'TST-005', 'TST-004', 'TST-002', 'TST-001', 'TST-003']);
  expect(lines[0]).toBe('6 faits à relire, au 27 novembre 2026');
  expect(lines).toContain('      change le 1 janvier 2027 : Autre rédaction.');
  expect(lines).toContain('      a changé le 1 février 2026 : Autre décret.');
});

test('a fact says how old its reading is, and all that rests on it', () => {
  const lessons = [
    { slug: 'gaz', scenes: ['hall', 'rue'] },
    { slug: 'co', scenes: [] },
  ];
  const lines = sourcesLines([use({ id: 'TST-001' }, { lessons, terms: ['LIE'] })], '2026-11-27');
  expect(lines).toContain('      lu le 1 novembre 2026, il y a 26 jours');
  expect(lines).toContain('      sert à : gaz (hall, rue) ; co ; mot « LIE »');
});
