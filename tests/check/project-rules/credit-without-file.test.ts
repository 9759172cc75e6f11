import { expect, test } from 'vitest';
import { checkProjectWith } from '../project-fixture.ts';

const credit = { author: 'essai', licence: 'CC0', origin: 'essai' };

test('finds a credit that no file corresponds to', () => {
  const credits = [
    { file: 'modele/salle.svg', ...credit },
    { file: 'modele/ancien.svg', ...credit },
  ];
  expect(checkProjectWith({ credits })).toEqual(['credit-without-file credits.json [1].file line 2']);
});

test('accepts a credit for several files', () => {
  expect(checkProjectWith({})).toEqual([]);
});
