import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mendTypography } from '../../src/check/mend-typography.ts';
import { typographyErrors } from '../../src/check/typography.ts';

test.each([
  ["L'alarme sonne : sors !", 'L’alarme sonne\u00a0: sors\u202f!'],
  ['Il dit "oui".', 'Il dit «\u00a0oui\u00a0».'],
  ['Attends... quoi?!', 'Attends… quoi\u202f?!'],
  ['Rendez-vous à 14:30', 'Rendez-vous à 14\u00a0h\u00a030'],
  ['Deux  espaces', 'Deux espaces'],
  ['Voir https://example.org/a?b=c', 'Voir https://example.org/a?b=c'],
  ['«\u00a0Déjà juste\u202f!\u00a0»', '«\u00a0Déjà juste\u202f!\u00a0»'],
])('« %s » becomes « %s »', (typed, mended) => {
  expect(mendTypography(typed)).toBe(mended);
});

test('whatever is typed, nothing is left to mend', () => {
  const signs = [...' \u00a0\u202f:;?!«»\'".…aé1', 'https://a.b ', '14:30'];
  const typed = fc.array(fc.constantFrom(...signs), { maxLength: 14 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(typed, (text) => {
      const mended = mendTypography(text);
      expect(typographyErrors(mended)).toEqual([]);
      expect(mendTypography(mended)).toBe(mended);
    }),
    { numRuns: 3000 },
  );
});
