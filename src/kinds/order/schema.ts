import * as z from 'zod';
import { neverFatalMistakes } from '../fatal-schema.ts';
import { gradedOutcomes, thresholdMistakes } from '../graded-schema.ts';
import type { FindMistakes, Mistake } from '../mistake.ts';
import { decisionShape, id, letter, text } from '../shared-schema.ts';

const item = z.strictObject({
  id: id('de l’étape'),
  letter,
  text: text(160, 'L’étape.'),
  simple: text(160, 'L’étape en mots simples.').exactOptional(),
  rank: z.int().min(1).max(7).describe('Place dans le bon ordre ; les étapes de même rang sont interchangeables.'),
});

export const orderSchema = z
  .strictObject({
    kind: z.literal('order'),
    ...decisionShape,
    items: z.array(item).min(3).max(7).describe('De 3 à 7 étapes.'),
    first: letter.describe('Lettre de l’étape qui doit venir en premier : 0 à 9 ou a à z.').exactOptional(),
    outcomes: gradedOutcomes,
  })
  .meta({ id: 'order', description: 'On remet des étapes dans l’ordre.' });

const First = z.object({
  first: z.string().regex(/^.$/),
  items: z.array(z.object({ letter: z.string(), rank: z.number() })),
});

function firstMistakes(scene: unknown): readonly Mistake[] {
  const read = First.safeParse(scene, { jitless: true });
  if (!read.success) return [];
  const { first, items } = read.data;
  const step = items.find(({ letter: one }) => one === first);
  if (!step) {
    return [
      {
        path: ['first'],
        message: `« first » vaut « ${first} », qui n’est la lettre d’aucune étape.`,
        hint: `Lettres de cette scène : ${items.map(({ letter: one }) => one).join(', ')}.`,
      },
    ];
  }
  if (items.every(({ rank }) => rank >= step.rank)) return [];
  return [
    {
      path: ['first'],
      message: `L’étape « ${first} » doit venir en premier, mais son rang n’est pas le plus petit.`,
      hint: 'Donnez-lui le plus petit rang, ou changez « first » : sinon le bon ordre serait jugé faux.',
    },
  ];
}

export const orderMistakes: FindMistakes = (scene) => [
  ...firstMistakes(scene),
  ...neverFatalMistakes(scene, 'Aucun ordre n’est fatal'),
  ...thresholdMistakes(scene),
];
