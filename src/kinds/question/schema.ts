import * as z from 'zod';
import { fatalOutcomeMistakes } from '../fatal-schema.ts';
import type { FindMistakes } from '../mistake.ts';
import { condition, decisionShape, id, letter, outcomeShape, simpleOutcomeShape, text } from '../shared-schema.ts';

const simpleChoice = z
  .strictObject({
    text: text(160, 'Le choix en mots simples ; sans lui, « text » est gardé.').exactOptional(),
    ...simpleOutcomeShape,
  })
  .meta({ id: 'simple_choice', description: 'Le choix et sa suite en mots simples.' });

const choice = z.strictObject({
  id: id('du choix'),
  letter,
  text: text(160, 'Ce que fait l’apprenant.'),
  requires: condition.exactOptional(),
  verdict: z
    .enum(['good', 'acceptable', 'wrong', 'fatal'])
    .describe('good : 2 points ; acceptable (sûr mais incomplet) : 1 ; wrong : 0 ; fatal : 0, et la scène s’arrête.'),
  ...outcomeShape,
  simple: simpleChoice.exactOptional(),
});

export const questionSchema = z
  .strictObject({
    kind: z.literal('question'),
    ...decisionShape,
    choices: z.array(choice).min(2).max(5).describe('De 2 à 5 choix.'),
  })
  .meta({ id: 'question', description: 'On choisit une réponse.' });

const Choices = z.object({ choices: z.array(z.unknown()) });
const Verdict = z.object({ verdict: z.string() });

export const questionMistakes: FindMistakes = (scene) => {
  const read = Choices.safeParse(scene, { jitless: true });
  if (!read.success) return [];
  return read.data.choices.flatMap((one, index) => {
    const isFatal = Verdict.safeParse(one, { jitless: true }).data?.verdict === 'fatal';
    return isFatal ? fatalOutcomeMistakes(one, ['choices', index]) : [];
  });
};
