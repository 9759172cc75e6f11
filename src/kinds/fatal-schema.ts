import * as z from 'zod';
import type { Mistake } from './mistake.ts';

const KEPT_UNCHANGED = ['set', 'seconds', 'next'] as const;

const Outcome = z.record(z.string(), z.unknown());

/** A fatal answer leads back to its scene with nothing changed: it may neither set a variable, take time nor lead elsewhere. */
export function fatalOutcomeMistakes(outcome: unknown, path: Mistake['path']): readonly Mistake[] {
  const read = Outcome.safeParse(outcome, { jitless: true });
  if (!read.success) return [];
  return KEPT_UNCHANGED.filter((key) => key in read.data).map((key) => ({
    path: [...path, key],
    message: `Une suite fatale ne peut pas avoir « ${key} ».`,
    hint: 'Retirez cette clé : après une réponse fatale, on revient à la même scène, sans que rien ait changé.',
  }));
}

const FatalOutcome = z.object({ outcomes: z.object({ fatal: z.unknown() }) });

/** A fatal outcome in a scene none of whose answers is fatal; `why` says so. */
export function neverFatalMistakes(scene: unknown, why: string): readonly Mistake[] {
  if (FatalOutcome.safeParse(scene, { jitless: true }).data?.outcomes.fatal === undefined) return [];
  return [
    {
      path: ['outcomes', 'fatal'],
      message: `${why} : la suite « fatal » ne sert jamais.`,
      hint: 'Retirez-la.',
    },
  ];
}
