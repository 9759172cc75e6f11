import * as z from 'zod';
import { neverFatalMistakes } from '../fatal-schema.ts';
import { gradedOutcomes, thresholdMistakes } from '../graded-schema.ts';
import type { FindMistakes, Mistake } from '../mistake.ts';
import { decisionShape, id, letter, text } from '../shared-schema.ts';

const target = z.strictObject({
  id: id('de la cible'),
  letter,
  text: text(80, 'Ce à quoi on associe : une personne, un lieu, un moment.'),
  simple: text(80, 'La cible en mots simples.').exactOptional(),
});

const item = z.strictObject({
  id: id('de l’élément'),
  letter,
  text: text(160, 'L’élément à associer.'),
  simple: text(160, 'L’élément en mots simples.').exactOptional(),
  target: id('de la cible de « targets » qui va avec lui'),
  note: text(200, 'Ce qu’on en dit quand il est mal associé.').exactOptional(),
});

export const matchSchema = z
  .strictObject({
    kind: z.literal('match'),
    ...decisionShape,
    targets: z.array(target).min(2).max(5).describe('De 2 à 5 cibles, dans l’ordre où elles sont montrées.'),
    items: z.array(item).min(3).max(6).describe('De 3 à 6 éléments.'),
    outcomes: gradedOutcomes,
  })
  .meta({ id: 'match', description: 'On associe chaque élément à sa cible.' });

const Named = z.object({ id: z.string(), letter: z.string() });
const Lists = z.object({ targets: z.array(Named), items: z.array(Named.extend({ target: z.string() })) });

/** Ids and letters name items and targets alike: none may be in both lists. */
function* sharedNames({ targets, items }: z.output<typeof Lists>): Generator<Mistake> {
  for (const key of ['id', 'letter'] as const) {
    for (const [index, one] of items.entries()) {
      if (!targets.some((other) => other[key] === one[key])) continue;
      yield {
        path: ['items', index, key],
        message: `« ${key} » vaut « ${one[key]} », comme pour une cible.`,
        hint: 'Donnez une valeur qui ne sert à aucun élément ni à aucune cible de cette scène.',
      };
    }
  }
}

function* targetMistakes({ targets, items }: z.output<typeof Lists>): Generator<Mistake> {
  for (const [index, { target: named }] of items.entries()) {
    if (targets.some(({ id: known }) => known === named)) continue;
    yield {
      path: ['items', index, 'target'],
      message: `« target » vaut « ${named} », qui n’est l’identifiant d’aucune cible.`,
      hint: `Cibles de cette scène : ${targets.map(({ id: known }) => known).join(', ')}.`,
    };
  }
}

export const matchMistakes: FindMistakes = (scene) => {
  const lists = Lists.safeParse(scene, { jitless: true });
  return [
    ...(lists.success ? [...sharedNames(lists.data), ...targetMistakes(lists.data)] : []),
    ...neverFatalMistakes(scene, 'Aucune association n’est fatale'),
    ...thresholdMistakes(scene),
  ];
};
