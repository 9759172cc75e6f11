import * as z from 'zod';
import type { Mistake } from './mistake.ts';
import { outcomeShape } from './shared-schema.ts';

const thresholdOutcome = z
  .strictObject({
    atLeast: z.int().min(1).max(10).describe('Nombre d’éléments justes à partir duquel cette suite est donnée.'),
    ...outcomeShape,
  })
  .meta({ id: 'threshold_outcome', description: 'Suite donnée à partir d’un nombre d’éléments justes.' });

const gradedOutcome = z.strictObject(outcomeShape).meta({ id: 'graded_outcome', description: 'Suite de la réponse.' });

export const gradedOutcomes = z
  .strictObject({
    good: thresholdOutcome,
    acceptable: thresholdOutcome.exactOptional(),
    wrong: gradedOutcome,
    fatal: gradedOutcome.exactOptional(),
  })
  .describe('Suites par verdict : good, acceptable (facultatif), wrong, et fatal si un élément l’est.');

const Thresholds = z.object({
  items: z.array(z.unknown()),
  outcomes: z.object({
    good: z.object({ atLeast: z.number() }),
    acceptable: z.object({ atLeast: z.number() }).optional(),
  }),
});

/** Thresholds that cannot be reached, or that stand in the wrong order. */
export function thresholdMistakes(scene: unknown): readonly Mistake[] {
  const read = Thresholds.safeParse(scene, { jitless: true });
  if (!read.success) return [];
  const { items, outcomes } = read.data;
  const { good, acceptable } = outcomes;
  const mistakes: Mistake[] = [];
  if (good.atLeast > items.length) {
    mistakes.push({
      path: ['outcomes', 'good', 'atLeast'],
      message: `Le seuil de « good » est ${good.atLeast}, mais il n’y a que ${items.length} éléments.`,
      hint: `Donnez un seuil de ${items.length} au plus.`,
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
