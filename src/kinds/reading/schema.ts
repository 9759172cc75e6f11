import * as z from 'zod';
import { gradedOutcome } from '../graded-schema.ts';
import type { FindMistakes, Mistake } from '../mistake.ts';
import { decisionShape, label, outcomeShape, text } from '../shared-schema.ts';
import { distance, MOST_STEPS } from './steps.ts';

const number = (description: string) => z.number().min(0).max(100_000).describe(description);

const scale = z
  .strictObject({
    label: label('Ce que l’on règle.'),
    unit: text(30, 'Unité, écrite après le nombre.'),
    min: number('Valeur la plus basse.'),
    max: number('Valeur la plus haute.'),
    step: number('D’une valeur à la suivante.').min(0.001),
  })
  .describe(`Échelle : de « min » à « max » par « step », ${MOST_STEPS} valeurs au plus.`);

const toleranceOutcome = z
  .strictObject({
    within: number('Écart permis avec « value », dans l’unité de l’échelle ; 0 pour la valeur exacte.'),
    ...outcomeShape,
  })
  .meta({ id: 'tolerance_outcome', description: 'Suite donnée jusqu’à un écart de la bonne valeur.' });

export const readingSchema = z
  .strictObject({
    kind: z.literal('reading'),
    ...decisionShape,
    scale,
    value: number('La bonne valeur, l’une de celles de l’échelle.'),
    outcomes: z
      .strictObject({ good: toleranceOutcome, acceptable: toleranceOutcome.exactOptional(), wrong: gradedOutcome })
      .describe('Suites par verdict : good, acceptable (facultatif) et wrong.'),
  })
  .meta({ id: 'reading', description: 'On lit un instrument et on règle une valeur.' });

const Scale = z.object({ scale: z.object({ min: z.number(), max: z.number(), step: z.number().positive() }) });
const Value = z.object({ value: z.number() });
const Tolerances = z.object({
  outcomes: z.object({
    good: z.object({ within: z.number() }),
    acceptable: z.object({ within: z.number() }).optional(),
  }),
});

type Steps = z.output<typeof Scale>['scale'];

const isOnStep = ({ min, step }: Steps, value: number): boolean => {
  const steps = (value - min) / step;
  return distance(steps, Math.round(steps)) === 0;
};

function scaleMistake(steps: Steps): Mistake | null {
  const { min, max, step } = steps;
  const path = ['scale', 'max'];
  if (max <= min) {
    return {
      path,
      message: `« max » (${max}) n’est pas au-dessus de « min » (${min}).`,
      hint: 'Donnez une échelle de deux valeurs au moins.',
    };
  }
  if (!isOnStep(steps, max)) {
    return {
      path,
      message: `De ${min} à ${max}, l’échelle ne tombe pas juste avec un pas de ${step}.`,
      hint: 'Changez « max » ou « step ».',
    };
  }
  const count = Math.round((max - min) / step) + 1;
  if (count <= MOST_STEPS) return null;
  return {
    path,
    message: `L’échelle a ${count} valeurs.`,
    hint: `Gardez-en ${MOST_STEPS} au plus : une lettre est envoyée pour chacune.`,
  };
}

function valueMistake(steps: Steps, value: number): Mistake | null {
  if (value >= steps.min && value <= steps.max && isOnStep(steps, value)) return null;
  return {
    path: ['value'],
    message: `« value » vaut ${value}, que l’échelle n’a pas.`,
    hint: `Donnez une valeur de ${steps.min} à ${steps.max}, par pas de ${steps.step}.`,
  };
}

function toleranceMistake(scene: unknown): Mistake | null {
  const { good, acceptable } = Tolerances.safeParse(scene, { jitless: true }).data?.outcomes ?? {};
  if (!good || !acceptable || acceptable.within > good.within) return null;
  return {
    path: ['outcomes', 'acceptable', 'within'],
    message: `L’écart de « acceptable » (${acceptable.within}) n’est pas au-dessus de celui de « good » (${good.within}).`,
    hint: 'Donnez à « acceptable » un écart plus grand, ou retirez-le.',
  };
}

export const readingMistakes: FindMistakes = (scene) => {
  const steps = Scale.safeParse(scene, { jitless: true }).data?.scale;
  const value = Value.safeParse(scene, { jitless: true }).data?.value;
  const wrongScale = steps ? scaleMistake(steps) : null;
  const wrongValue = steps && !wrongScale && value !== undefined ? valueMistake(steps, value) : null;
  return [wrongScale, wrongValue, toleranceMistake(scene)].filter((mistake) => mistake !== null);
};
