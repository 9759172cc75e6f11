import { expect, test } from 'vitest';
import { DEFAULT_OPTIONS } from '../../src/lesson/options.ts';
import { parseCatalogue } from '../../src/parse/parse-catalogue.ts';
import { parseCredits } from '../../src/parse/parse-credits.ts';
import { parseOptions } from '../../src/parse/parse-options.ts';
import { parseRevisions } from '../../src/parse/parse-revisions.ts';
import { parseWalkthroughs } from '../../src/parse/parse-walkthroughs.ts';
import { remarksOf } from '../support/edited-lesson.ts';

const PARCOURS = { id: 'gaz', title: 'Incidents gaz', summary: 'Pour tous.', modules: ['gaz', 'co'] };
const CATALOGUE = {
  $schema: './catalogue.schema.json',
  modules: [
    { slug: 'gaz', status: 'active' },
    { slug: 'co', status: 'active' },
    { slug: 'nuit', status: 'wip' },
  ],
  parcours: [PARCOURS],
};
const WALKTHROUGHS = [
  { name: 'Tout juste', purpose: 'perfect', answers: [{ scene: 'hall', response: 'a' }], ending: 'fin', score: 100 },
];
const REVISIONS = [
  { revision: 1, slots: ['a01_hall'], decisions: [{ trace: 0, scene: 'hall', letters: ['a=sortir', 'b=rester'] }] },
];
const CREDITS = [{ file: 'gaz/*.svg', author: 'Une classe', licence: 'CC BY 4.0', origin: 'dessiné pour la leçon' }];

const readers = { parseCatalogue, parseWalkthroughs, parseRevisions, parseCredits };

test.each([
  ['parseCatalogue', CATALOGUE],
  ['parseWalkthroughs', WALKTHROUGHS],
  ['parseRevisions', REVISIONS],
  ['parseCredits', CREDITS],
] as const)('%s reads a file as it is written', (name, value) => {
  expect(readers[name](JSON.stringify(value), 'x.json')).toMatchObject({ ok: true, value });
});

test.each([
  [
    'parseCatalogue',
    { modules: [...CATALOGUE.modules, CATALOGUE.modules[0]!] },
    '« slug » vaut « gaz », déjà pris par modules[0].',
  ],
  [
    'parseCatalogue',
    { modules: [{ slug: 'gaz', status: 'ready' }] },
    '« status » vaut « ready », qui n’est pas permis.',
  ],
  ...['nuit', 'chantier'].map(
    (slug) =>
      [
        'parseCatalogue',
        { ...CATALOGUE, parcours: [{ ...PARCOURS, modules: ['gaz', slug] }] },
        `Le parcours nomme « ${slug} », qui n’est pas un module publié.`,
      ] as const,
  ),
  [
    'parseCatalogue',
    { ...CATALOGUE, parcours: [{ ...PARCOURS, modules: ['gaz', 'co', 'gaz'] }] },
    'Le parcours nomme deux fois « gaz ».',
  ],
  ['parseWalkthroughs', [...WALKTHROUGHS, ...WALKTHROUGHS], '« name » vaut « Tout juste », déjà pris par [0].'],
  ['parseWalkthroughs', [{ ...WALKTHROUGHS[0], score: 101 }], '« score » vaut 101 : 100 au plus.'],
  ['parseRevisions', [...REVISIONS, ...REVISIONS], '« revision » vaut « 1 », déjà pris par [0].'],
  [
    'parseRevisions',
    [{ ...REVISIONS[0], decisions: [{ trace: 0, scene: 'hall', letters: ['sortir'] }] }],
    '« sortir » n’a pas la forme attendue.',
  ],
  ['parseCredits', [{ ...CREDITS[0], file: '../secret.svg' }], '« ../secret.svg » n’a pas la forme attendue.'],
  ['parseCredits', [...CREDITS, ...CREDITS], '« file » vaut « gaz/*.svg », déjà pris par [0].'],
] as const)('%s refuses %j', (name, value, message) => {
  expect(remarksOf(readers[name](JSON.stringify(value), 'x.json'))).toEqual([expect.stringContaining(message)]);
});

test('options that are not given take their default, and the schema’s name is dropped', () => {
  expect(parseOptions('{ "$schema": "../options.schema.json" }', 'o.json')).toMatchObject({ value: DEFAULT_OPTIONS });
  const parsed = parseOptions('{ "$schema": "x", "title": "Gaz", "masteryScore": 60, "fatal": "counts" }', 'o.json');
  expect(parsed.ok && parsed.value).toEqual({ ...DEFAULT_OPTIONS, title: 'Gaz', masteryScore: 60, fatal: 'counts' });
});

test('an unknown option is refused', () => {
  expect(remarksOf(parseOptions('{ "mastery": 60 }', 'o.json'))).toEqual([
    expect.stringContaining('La clé « mastery » est inconnue.'),
  ]);
});
