import * as z from 'zod';
import { gradedOutcomes } from '../graded-schema.ts';
import type { FindMistakes, Mistake } from '../mistake.ts';
import { decisionShape } from '../shared-schema.ts';
import { tickedMistakes, tickedShape } from '../ticked-schema.ts';
import { USUAL_RADIUS } from './scene.ts';

const item = z.strictObject({
  ...tickedShape('Ce que l’on voit à cet endroit, sans dire si c’est un danger.', 'signalé'),
  at: z
    .tuple([z.int().min(0).max(960), z.int().min(0).max(640)])
    .describe('Milieu de l’endroit : [x, y], dans un cadre de 960 sur 640.'),
  radius: z.int().min(30).max(160).describe('Rayon de l’endroit ; 50 si rien n’est dit.').exactOptional(),
});

export const observationSchema = z
  .strictObject({
    kind: z.literal('observation'),
    ...decisionShape,
    items: z.array(item).min(3).max(10).describe('De 3 à 10 endroits de l’image.'),
    outcomes: gradedOutcomes,
  })
  .meta({ id: 'observation', description: 'On cherche les dangers dans l’image.' });

const FRAME = { width: 960, height: 640 };

/** A finger needs 44 px, and the narrowest screen that is played on shows the picture 320 px wide. */
const FINGER_RADIUS = 22;
const NARROWEST = 320;

const Spots = z.object({
  items: z.array(z.object({ at: z.tuple([z.number(), z.number()]), radius: z.number().optional() })),
  picture: z.object({ focus: z.tuple([z.number(), z.number(), z.number()]).optional() }).optional(),
});

function* spotMistakes({ items, picture }: z.output<typeof Spots>): Generator<Mistake> {
  const [left, top, width] = picture?.focus ?? [0, 0, FRAME.width];
  const height = (width * FRAME.height) / FRAME.width;
  const grown = Math.ceil((FINGER_RADIUS * width) / NARROWEST);
  const radii = items.map(({ radius = USUAL_RADIUS }) => Math.max(radius, grown));
  for (const [index, { at, radius = USUAL_RADIUS }] of items.entries()) {
    const [x, y] = at;
    if (x - radius < left || y - radius < top || x + radius > left + width || y + radius > top + height) {
      yield {
        path: ['items', index, 'at'],
        message: 'Cet endroit sort de ce que montrent les petits écrans.',
        hint: `Placez son milieu entre ${left + radius} et ${left + width - radius} en largeur, entre ${Math.ceil(top + radius)} et ${Math.floor(top + height - radius)} en hauteur, ou agrandissez « focus ».`,
      };
    }
    const other = items.findIndex(
      ({ at: [a, b] }, before) => before < index && Math.hypot(x - a, y - b) < radii[before]! + radii[index]!,
    );
    if (other === -1) continue;
    yield {
      path: ['items', index, 'at'],
      message: `Cet endroit recouvre celui de items[${other}] sous le doigt, sur un téléphone.`,
      hint: `Écartez leurs milieux de ${radii[other]! + radii[index]!} au moins, ou rapprochez la vue avec « focus ».`,
    };
  }
}

function* pictureMistakes(scene: unknown): Generator<Mistake> {
  const read = z.looseObject({ items: z.array(z.unknown()) }).safeParse(scene, { jitless: true });
  if (!read.success || 'picture' in read.data) return;
  yield {
    path: [],
    message: 'Il n’y a pas d’image où chercher les dangers.',
    hint: 'Ajoutez « picture ».',
  };
}

export const observationMistakes: FindMistakes = (scene) => {
  const spots = Spots.safeParse(scene, { jitless: true });
  return [...pictureMistakes(scene), ...(spots.success ? spotMistakes(spots.data) : []), ...tickedMistakes(scene)];
};
