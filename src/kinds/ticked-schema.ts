import * as z from 'zod';
import { fatalOutcomeMistakes } from './fatal-schema.ts';
import { thresholdMistakes } from './graded-schema.ts';
import type { FindMistakes, Mistake } from './mistake.ts';
import { id, letter, text } from './shared-schema.ts';

/** Fields of an item to tick; `ticked` says what ticking is called for this kind: « coché », « pris », « signalé ». */
export const tickedShape = (what: string, ticked: string) => ({
  id: id('de l’élément'),
  letter,
  text: text(160, what),
  simple: text(160, 'L’élément en mots simples.').exactOptional(),
  right: z.boolean().describe(`true s’il doit être ${ticked}.`),
  required: z.boolean().describe('Laissé de côté, il rend la réponse fausse.').exactOptional(),
  fatal: z.boolean().describe(`S’il est ${ticked}, la réponse est fatale.`).exactOptional(),
  note: text(200, `Ce qu’on en dit quand il est mal ${ticked} ou mal laissé.`).exactOptional(),
});

const Flags = z.object({
  items: z.array(
    z.object({ right: z.boolean(), required: z.boolean().default(false), fatal: z.boolean().default(false) }),
  ),
});
const FatalOutcome = z.object({ outcomes: z.object({ fatal: z.unknown() }) });

function* itemMistakes(items: z.output<typeof Flags>['items'], hasFatalOutcome: boolean): Generator<Mistake> {
  for (const [index, { right, required, fatal }] of items.entries()) {
    if (fatal && right) {
      yield {
        path: ['items', index, 'fatal'],
        message: 'Un élément fatal ne peut pas être juste.',
        hint: 'Mettez « right » à false, ou retirez « fatal ».',
      };
    }
    if (required && !right) {
      yield {
        path: ['items', index, 'required'],
        message: 'Un élément exigé doit être juste.',
        hint: 'Mettez « right » à true, ou retirez « required ».',
      };
    }
  }
  if (!items.some(({ right }) => right)) {
    yield {
      path: ['items'],
      message: 'Aucun élément n’est juste : il n’y a rien à cocher.',
      hint: 'Mettez « right » à true pour au moins un élément.',
    };
  }
  const hasFatalItem = items.some(({ fatal }) => fatal);
  if (hasFatalItem && !hasFatalOutcome) {
    yield {
      path: ['outcomes', 'fatal'],
      message: 'Un élément est fatal, mais la suite « fatal » manque.',
      hint: 'Ajoutez « fatal » dans « outcomes ».',
    };
  }
  if (!hasFatalItem && hasFatalOutcome) {
    yield {
      path: ['outcomes', 'fatal'],
      message: 'La suite « fatal » ne sert jamais : aucun élément n’est fatal.',
      hint: 'Retirez-la, ou mettez « fatal » à true sur un élément.',
    };
  }
}

export const tickedMistakes: FindMistakes = (scene) => {
  const flags = Flags.safeParse(scene, { jitless: true });
  const fatal = FatalOutcome.safeParse(scene, { jitless: true }).data?.outcomes.fatal;
  return [
    ...(flags.success ? itemMistakes(flags.data.items, fatal !== undefined) : []),
    ...fatalOutcomeMistakes(fatal, ['outcomes', 'fatal']),
    ...thresholdMistakes(scene),
  ];
};
