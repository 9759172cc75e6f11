import * as z from 'zod';
import type { Mistake } from './mistake.ts';
import { outcomeShape } from './shared-schema.ts';

const thresholdOutcome = z
  .strictObject({
    atLeast: z.int().min(1).max(10).describe('Nombre d’éléments justes à partir duquel cette suite est donnée.'),
    ...outcomeShape,
  })
  .meta({ id: 'threshold_outcome', description: 'Suite donnée à partir d’un nombre d’éléments justes.' });

export const gradedOutcome = z
  .strictObject(outcomeShape)
  .meta({ id: 'graded_outcome', description: 'Suite de la réponse.' });

export const gradedOutcomes = z
  .strictObject({
    good: thresholdOutcome,
    acceptable: thresholdOutcome.exactOptional(),
    wrong: gradedOutcome,
    fatal: gradedOutcome.exactOptional(),
  })
  .describe('Suites par verdict : good, acceptable (facultatif), wrong, et fatal si un élément l’est.');

const Thresholds = z.object({
  outcomes: z.object({
    good: z.object({ atLeast: z.number() }),
    acceptable: z.object({ atLeast: z.number() }).optional(),
  }),
});

/** Thresholds that cannot be reached with the elements of `list`, or that stand in the wrong order. */
export function thresholdMistakes(scene: unknown, list = 'items'): readonly Mistake[] {
  const counted = z.object({ [list]: z.array(z.unknown()) }).safeParse(scene, { jitless: true }).data?.[list];
  const read = Thresholds.safeParse(scene, { jitless: true });
  if (!read.success || !counted) return [];
  const { good, acceptable } = read.data.outcomes;
  const mistakes: Mistake[] = [];
  if (good.atLeast > counted.length) {
    mistakes.push({
      path: ['outcomes', 'good', 'atLeast'],
      message: `Le seuil de « good » est ${good.atLeast}, mais il n’y a que ${counted.length} éléments.`,
      hint: `Donnez un seuil de ${counted.length} au plus.`,
    });
  }
  if (acceptable && acceptable.atLeast >= good.atLeast) {
    mistakes.push({
      path: ['outcomes', 'acceptable', 'atLeast'],
      message: `Le seuil de « acceptable » (${acceptable.atLeast}) n’est pas sous celui de « good » (${good.atLeast}).`,
      hint: 'Donnez à « acceptable » un seuil plus petit, ou retirez-le.',
    });
  }
  return mistakes;
}
