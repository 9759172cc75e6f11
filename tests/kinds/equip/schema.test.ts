import { describe, expect, test } from 'vitest';
import { equipMistakes, equipSchema } from '../../../src/kinds/equip/schema.ts';
import { anEquip } from '../../support/scene-builder.ts';
import { toldOf } from '../told-mistakes.ts';

const scene = anEquip('casier', 0, 'fin');
const layer = { person: 'lea', pose: 'stand', at: [480, 600] as const };

test('reads a sound scene, without a mistake', () => {
  expect(equipSchema.safeParse(scene).success).toBe(true);
  expect(equipMistakes(scene)).toEqual([]);
});

test('takes no item for what cannot be drawn, and no file from an author', () => {
  const [helmet] = scene.items;
  const withItem = (item: object) => equipSchema.safeParse({ ...scene, items: [item, ...scene.items.slice(1)] });
  expect(withItem({ ...helmet, wears: 'helmet:torn' }).success).toBe(false);
  expect(withItem({ ...helmet, hung: { file: 'drawn/x.svg' } }).success).toBe(false);
});

describe('refuses', () => {
  test('a person who is not in the picture', () => {
    expect(toldOf(equipMistakes({ ...scene, person: 'sami' }))).toEqual([
      'person: « sami » n’est pas dans l’image de la scène. → Ajoutez à « picture » un calque de cette personne, et un seul : c’est elle qu’on équipe.',
    ]);
  });

  test('a scene without picture', () => {
    const { picture, ...bare } = scene;
    expect(toldOf(equipMistakes(bare))).toHaveLength(1);
  });

  test('a person who is twice in the picture', () => {
    expect(toldOf(equipMistakes({ ...scene, picture: { alt: 'x', layers: [layer, layer] } }))).toEqual([
      'person: « lea » est 2 fois dans l’image de la scène. → Ajoutez à « picture » un calque de cette personne, et un seul : c’est elle qu’on équipe.',
    ]);
  });

  test('two right items for one place of the body', () => {
    const items = scene.items.map((item) => (item.letter === 'c' ? { ...item, right: true } : item));
    expect(toldOf(equipMistakes({ ...scene, items }))).toEqual([
      'items.2.wears: Deux éléments justes se portent au même endroit du corps : on ne peut pas prendre les deux. → Gardez-en un seul juste, ou donnez à l’autre un équipement qui se porte ailleurs.',
    ]);
  });

  test('what a set refuses: a fatal item that is right, a threshold above the number of items', () => {
    const items = scene.items.map((item) => (item.letter === 'd' ? { ...item, right: true } : item));
    const good = { ...scene.outcomes.good, atLeast: 9 };
    expect(
      equipMistakes({ ...scene, items, outcomes: { ...scene.outcomes, good } }).map(({ path }) => path.join('.')),
    ).toEqual(['items.3.fatal', 'outcomes.good.atLeast']);
  });
});

test('finds nothing in what cannot be read', () => {
  for (const value of [null, 3, {}, { items: 'x' }, { person: 4, picture: [] }]) {
    expect(equipMistakes(value)).toEqual([]);
  }
});
