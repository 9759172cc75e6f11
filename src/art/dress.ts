import { PEOPLE, type Slice } from '../../media/parts/people/index.ts';
import { hungFile, placeOnBody } from '../kinds/equip/places.ts';
import type { EquipItem, EquipScene } from '../kinds/equip/scene.ts';
import type { Scene } from '../kinds/index.ts';
import type { Cast, Layer, PersonLayer, Picture } from '../lesson/picture.ts';
import { drawPerson } from './draw-layer.ts';

/** Equipment from the body outwards, the order in which it is painted. */
const outwards = (one: string, other: string): number => PEOPLE.wears.indexOf(one) - PEOPLE.wears.indexOf(other);

const isForGear = (slice: Slice): boolean => slice.startsWith('gear_');

/** Letters of the items for which something holds. */
const lettersOf = (items: readonly EquipItem[], holds: (item: EquipItem) => boolean): string =>
  items
    .filter(holds)
    .map(({ letter }) => letter)
    .join('');

/**
 * A person in parts, back to front, so that any outfit can be put on by showing and hiding: each part as it was, then
 * as each item of the locker changes it. What is worn before stays until an item of the same place replaces it.
 */
function* dressedLayers(layer: PersonLayer, items: readonly EquipItem[], cast: Cast): Generator<PersonLayer> {
  const before = [...(cast[layer.person]?.wears ?? []), ...(layer.wears ?? [])];
  const always = [...new Map(before.map((wears) => [placeOnBody(wears), wears])).values()];
  const pieces = [...new Set([...always, ...items.map(({ wears }) => wears)])].sort(outwards);
  const markupOf = (one: PersonLayer): string => drawPerson(one, cast, 'day').markup;
  const rivals = (piece: string) =>
    lettersOf(items, ({ wears }) => wears !== piece && placeOnBody(wears) === placeOnBody(piece));

  for (const slice of drawPerson(layer, cast, 'day').slices ?? []) {
    const part = (wears: readonly string[]): PersonLayer => ({ ...layer, slice, wears });
    const usual = part(isForGear(slice) ? [] : always);
    const changed = pieces.flatMap((piece) => {
      const kept = isForGear(slice) ? [] : always.filter((one) => placeOnBody(one) !== placeOnBody(piece));
      const one = part([...kept, piece]);
      return markupOf(one) === markupOf(usual) ? [] : [{ piece, one }];
    });
    const taken = lettersOf(items, ({ wears }) => changed.some(({ piece }) => piece === wears));
    const shown: readonly PersonLayer[] = isForGear(slice)
      ? changed.map(({ piece, one }) =>
          always.includes(piece)
            ? { ...one, worn: { none: rivals(piece) } }
            : { ...one, worn: { any: lettersOf(items, ({ wears }) => wears === piece) } },
        )
      : [
          { ...usual, worn: { none: taken } },
          ...changed.map(({ piece, one }) => ({
            ...one,
            worn: { any: lettersOf(items, ({ wears }) => wears === piece) },
          })),
        ];
    for (const { worn, ...one } of shown) {
      if (markupOf(one) !== '') yield !worn || worn.none === '' ? one : { ...one, worn };
    }
  }
}

/** The scene with whoever is dressed in parts: in its own picture, and in those of outcomes that do not say what is worn. */
function dress(scene: EquipScene, cast: Cast): EquipScene {
  const { person, pose, items, outcomes } = scene;
  const inParts = (picture: Picture, changes: Partial<PersonLayer>, keepsWorn: boolean): Picture => ({
    ...picture,
    layers: picture.layers.flatMap((layer): readonly Layer[] =>
      'person' in layer && layer.person === person && !(keepsWorn && layer.wears)
        ? [...dressedLayers({ ...layer, ...changes }, items, cast)]
        : [layer],
    ),
  });
  const after = Object.entries(outcomes).map(([verdict, outcome]) => [
    verdict,
    outcome.picture ? { ...outcome, picture: inParts(outcome.picture, {}, true) } : outcome,
  ]);
  return {
    ...scene,
    ...(scene.picture && { picture: inParts(scene.picture, pose === undefined ? {} : { pose }, false) }),
    items: items.map((item) => ({ ...item, hung: { file: hungFile(item.wears) } })),
    outcomes: Object.fromEntries(after),
  };
}

/** The scenes as they are drawn: whoever is dressed by the learner is there in parts. */
export const dressScenes = (scenes: readonly Scene[], cast: Cast): readonly Scene[] =>
  scenes.map((scene) => (scene.kind === 'equip' ? dress(scene, cast) : scene));
