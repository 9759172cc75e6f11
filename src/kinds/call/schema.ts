import * as z from 'zod';
import { gradedOutcomes } from '../graded-schema.ts';
import type { FindMistakes, Mistake } from '../mistake.ts';
import { orderMistakes } from '../order/schema.ts';
import { sharedMarks } from '../shared-marks.ts';
import { decisionShape, id, letter, text } from '../shared-schema.ts';

const number = z.strictObject({
  id: id('du numéro'),
  letter,
  text: text(60, 'Le numéro et son nom, comme sur un téléphone : 18, pompiers.'),
  simple: text(60, 'Le même en mots simples.').exactOptional(),
  verdict: z
    .enum(['good', 'acceptable', 'wrong'])
    .describe('good, acceptable ou wrong : l’appel n’est jamais jugé meilleur que son numéro.'),
  reply: text(160, 'Ce que l’on entend quand on compose ce numéro.'),
  note: text(200, 'Ce qu’on en dit quand un autre numéro valait mieux.').exactOptional(),
});

const part = z.strictObject({
  id: id('de la partie du message'),
  letter,
  text: text(160, 'Une partie du message, telle qu’elle est dite.'),
  simple: text(160, 'Cette partie en mots simples.').exactOptional(),
  rank: z.int().min(1).max(5).describe('Place dans le bon ordre ; les parties de même rang sont interchangeables.'),
  reply: text(160, 'Ce que répond la personne au bout du fil.').exactOptional(),
});

export const callSchema = z
  .strictObject({
    kind: z.literal('call'),
    ...decisionShape,
    numbers: z.array(number).min(2).max(5).describe('De 2 à 5 numéros.'),
    items: z.array(part).min(3).max(5).describe('De 3 à 5 parties du message.'),
    first: letter.describe('Lettre de la partie qui doit être dite en premier : 0 à 9 ou a à z.').exactOptional(),
    outcomes: gradedOutcomes,
  })
  .meta({ id: 'call', description: 'On compose un numéro, puis on dit son message dans l’ordre.' });

const Lists = z.object({ numbers: z.array(z.unknown()), items: z.array(z.unknown()) });
const Numbers = z.object({ numbers: z.array(z.object({ verdict: z.string() })) });
const Acceptable = z.object({ outcomes: z.object({ acceptable: z.unknown() }) });

function numberMistakes(scene: unknown): readonly Mistake[] {
  const read = Numbers.safeParse(scene, { jitless: true });
  if (!read.success) return [];
  const { numbers } = read.data;
  const isMade = Acceptable.safeParse(scene, { jitless: true }).data?.outcomes.acceptable !== undefined;
  const acceptable = numbers.findIndex(({ verdict }) => verdict === 'acceptable');
  const mistakes: Mistake[] = [];
  if (!numbers.some(({ verdict }) => verdict === 'good')) {
    mistakes.push({
      path: ['numbers'],
      message: 'Aucun numéro n’est bon : personne ne peut bien répondre.',
      hint: 'Donnez à un numéro au moins le verdict « good ».',
    });
  }
  if (acceptable >= 0 && !isMade) {
    mistakes.push({
      path: ['numbers', acceptable, 'verdict'],
      message: 'Un numéro est « acceptable », mais la suite « acceptable » manque.',
      hint: 'Ajoutez « acceptable » dans « outcomes », ou changez ce verdict.',
    });
  }
  return mistakes;
}

export const callMistakes: FindMistakes = (scene) => {
  const lists = Object.entries(Lists.safeParse(scene, { jitless: true }).data ?? {});
  return [
    ...numberMistakes(scene),
    ...sharedMarks(lists.map(([list, entries]) => ({ path: [list], entries }))),
    ...orderMistakes(scene),
  ];
};
