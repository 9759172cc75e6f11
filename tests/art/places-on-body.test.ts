import { expect, test } from 'vitest';
import { PEOPLE } from '../../media/parts/people/index.ts';
import { pieceOf, placeOnBody } from '../../src/kinds/equip/places.ts';

const placesOf = (name: RegExp) => [...new Set(PEOPLE.wears.filter((wears) => name.test(wears)).map(placeOnBody))];

test.each([
  [/glove/, 'hands'],
  [/helmet/, 'helmet'],
  [/mask|breathing/, 'mask'],
  [/knee|trousers/, 'legs'],
])('whatever is named %s is worn at one place, so that one replaces the other', (name, place) => {
  expect(placesOf(name)).toEqual([place]);
});

test('a piece and its defects are worn at one place', () => {
  expect(PEOPLE.wears.filter((wears) => placeOnBody(wears) !== placeOnBody(pieceOf(wears)))).toEqual([]);
});
