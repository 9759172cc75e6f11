import { expect, test } from 'vitest';
import { checkChanged } from '../check-fixture.ts';

test('finds a module that the catalogue does not name', () => {
  const { found, lines } = checkChanged(({ catalogue }) => {
    catalogue.modules[0]!.slug = 'autre_module';
  });
  expect(found).toEqual(['not-in-catalogue catalogue.json']);
  expect(lines[0]).toMatch(/^\{ "modules"/);
});
