import { ticking } from '../ticked.ts';
import { placeOnBody } from './places.ts';
import type { EquipScene } from './scene.ts';

/** An outfit has at most one item at each place of the body. */
const isOutfit = ({ items }: EquipScene, response: string): boolean => {
  const places = items.filter(({ letter }) => response.includes(letter)).map(({ wears }) => placeOnBody(wears));
  return new Set(places).size === places.length;
};

export const equip = ticking<EquipScene>(isOutfit);

/** The outfit once the item was taken or put back. What it replaces at its place of the body goes back by itself. */
export function dressed({ items }: EquipScene, outfit: string, letter: string): string {
  if (outfit.includes(letter)) return outfit.replace(letter, '');
  const taken = items.find((item) => item.letter === letter);
  const kept = items.filter(
    (item) => outfit.includes(item.letter) && taken && placeOnBody(item.wears) !== placeOnBody(taken.wears),
  );
  return [...kept.map((item) => item.letter), letter].sort().join('');
}
