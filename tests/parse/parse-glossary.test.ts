import { expect, test } from 'vitest';
import { parseGlossary } from '../../src/parse/parse-glossary.ts';
import { remarksOf } from '../support/edited-lesson.ts';

const TERM = { id: 'lie', term: 'LIE', forms: ['LIE'], meaning: 'La plus petite part de gaz qui peut exploser.' };
const OTHER = {
  id: 'perimetre',
  term: 'périmètre',
  forms: ['périmètre', 'périmètres de sécurité'],
  meaning: 'La zone où l’on n’entre pas.',
  facts: ['TST-001'],
  say: 'périmètre',
  picture: { layers: [{ background: 'plain_sky' }, { prop: 'barrier_tape', at: [480, 300] }], alt: 'Un ruban.' },
};

const remarks = (...terms: readonly object[]) =>
  remarksOf(parseGlossary(JSON.stringify(terms, null, 2), 'glossary.json'));

test('terms are read as they are written', () => {
  expect(parseGlossary(JSON.stringify([TERM, OTHER]), 'glossary.json')).toMatchObject({
    ok: true,
    value: [TERM, OTHER],
  });
});

test.each([
  ['an id already taken', [TERM, { ...OTHER, id: 'lie' }], '11 [1].id: « id » vaut « lie », déjà pris par [0].'],
  [
    'a form of another term',
    [TERM, { ...OTHER, forms: ['périmètre', 'LIE'] }],
    '15 [1].forms[1]: « LIE » est déjà une forme de « lie ».',
  ],
  ['a form with signs', [{ ...TERM, forms: ['L.I.E.'] }], '6 [0].forms[0]: « L.I.E. » n’a pas la forme attendue.'],
  ['no form', [{ ...TERM, forms: [] }], '5 [0].forms: « forms »'],
  [
    'a file of one lesson',
    [{ ...TERM, picture: { layers: [{ file: 'gaz_odeur/hall.svg' }], alt: '' } }],
    '12 [0].picture.layers[0].file: L’image d’un mot ne montre pas de « file ».',
  ],
  [
    'someone of a cast',
    [{ ...TERM, picture: { layers: [{ person: 'nadia', pose: 'stand', at: [480, 600] }], alt: '' } }],
    '12 [0].picture.layers[0].person: L’image d’un mot ne montre pas de « person ».',
  ],
  [
    'a state that the thing has not',
    [{ ...TERM, picture: { layers: [{ prop: 'valve', state: 'torn' }], alt: '' } }],
    '13 [0].picture.layers[0].state: « valve » n’a pas d’état « torn ».',
  ],
  ['no fact in its list', [{ ...TERM, facts: [] }], '9 [0].facts: « facts »'],
])('a term with %s is refused', (_title, terms, remark) => {
  expect(remarks(...terms)).toEqual([expect.stringContaining(remark)]);
});
