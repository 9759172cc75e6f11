import * as z from 'zod';
import { NAMES } from '../../art/library.ts';
import { gradedOutcomes } from '../graded-schema.ts';
import type { FindMistakes, Mistake } from '../mistake.ts';
import { decisionShape, id } from '../shared-schema.ts';
import { tickedMistakes, tickedShape } from '../ticked-schema.ts';
import { placeOnBody } from './places.ts';
import type { EquipItem } from './scene.ts';

const item = z.strictObject({
  ...tickedShape('Ce qui est dans le casier, et ce qu’on y lit.', 'pris'),
  wears: z.enum(NAMES.wears).describe('L’équipement dessiné : helmet, ou avec son défaut helmet:cracked.'),
}) as unknown as z.ZodType<EquipItem>;

export const equipSchema = z
  .strictObject({
    kind: z.literal('equip'),
    ...decisionShape,
    person: id('de la personne de « cast » à équiper ; elle est dans l’image de la scène'),
    pose: z.enum(NAMES.poses).describe('Sa tenue, à la place de celle de son calque.').exactOptional(),
    items: z.array(item).min(3).max(10).describe('De 3 à 10 éléments dans le casier.'),
    outcomes: gradedOutcomes,
  })
  .meta({ id: 'equip', description: 'On équipe une personne avec ce que contient un casier.' });

const Person = z.object({
  person: z.string(),
  picture: z.object({ layers: z.array(z.object({ person: z.unknown() })) }).optional(),
});
const Worn = z.object({ items: z.array(z.object({ wears: z.string(), right: z.boolean() })) });

function personMistakes(scene: unknown): readonly Mistake[] {
  const read = Person.safeParse(scene, { jitless: true });
  if (!read.success) return [];
  const { person, picture } = read.data;
  const count = picture?.layers.filter((layer) => layer.person === person).length ?? 0;
  if (count === 1) return [];
  return [
    {
      path: ['person'],
      message:
        count === 0
          ? `« ${person} » n’est pas dans l’image de la scène.`
          : `« ${person} » est ${count} fois dans l’image de la scène.`,
      hint: 'Ajoutez à « picture » un calque de cette personne, et un seul : c’est elle qu’on équipe.',
    },
  ];
}

/** Right items that cannot be worn together: nobody could take them all. */
function placeMistakes(scene: unknown): readonly Mistake[] {
  const read = Worn.safeParse(scene, { jitless: true });
  if (!read.success) return [];
  const places = read.data.items.map(({ wears, right }) => (right ? placeOnBody(wears) : null));
  return places.flatMap((place, index): readonly Mistake[] =>
    place === null || places.indexOf(place) === index
      ? []
      : [
          {
            path: ['items', index, 'wears'],
            message: 'Deux éléments justes se portent au même endroit du corps : on ne peut pas prendre les deux.',
            hint: 'Gardez-en un seul juste, ou donnez à l’autre un équipement qui se porte ailleurs.',
          },
        ],
  );
}

export const equipMistakes: FindMistakes = (scene) => [
  ...personMistakes(scene),
  ...placeMistakes(scene),
  ...tickedMistakes(scene),
];
