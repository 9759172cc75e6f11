import { expect, test } from 'vitest';
import { parseFacts } from '../../src/parse/parse-facts.ts';
import { remarksOf } from '../support/edited-lesson.ts';

const FACT = {
  id: 'TST-001',
  topic: 'essai',
  statement: 'Un fait.',
  source: 'Une page',
  address: 'https://exemple.fr/page',
  level: 'law',
  consulted: '2026-02-28',
};
const GENERAL = { id: 'TST-002', topic: 'essai', statement: 'Un autre.', source: 'Chacun le sait', level: 'general' };

const remarks = (...facts: readonly object[]) => remarksOf(parseFacts(JSON.stringify(facts, null, 2), 'facts.json'));

test('facts are read as they are written', () => {
  expect(parseFacts(JSON.stringify([FACT, GENERAL]), 'facts.json')).toMatchObject({ ok: true, value: [FACT, GENERAL] });
});

const { consulted: _, ...undated } = FACT;

test.each([
  ['of law without a day', [undated], '2 [0].consulted: La clé « consulted » manque.'],
  [
    'of general knowledge with a day',
    [{ ...GENERAL, consulted: '2026-02-28' }],
    '8 [0].consulted: Un fait de niveau « general » n’a pas de date de lecture.',
  ],
  [
    'read on a day that does not exist',
    [{ ...FACT, consulted: '2026-02-30' }],
    '9 [0].consulted: « 2026-02-30 » n’a pas la forme attendue.',
  ],
  [
    'at a file address',
    [{ ...FACT, address: 'file:///page' }],
    '7 [0].address: « file:///page » n’a pas la forme attendue.',
  ],
  [
    'with an id already taken',
    [FACT, { ...GENERAL, id: 'TST-001' }],
    '12 [1].id: « id » vaut « TST-001 », déjà pris par [0].',
  ],
  ['of an unknown level', [{ ...FACT, level: 'sure' }], '8 [0].level: « level » vaut « sure », qui n’est pas permis.'],
])('a fact %s is refused', (_title, facts, remark) => {
  expect(remarks(...facts)).toEqual([expect.stringContaining(remark)]);
});
