import * as z from 'zod';
import { neverFatalMistakes } from '../fatal-schema.ts';
import { gradedOutcomes, thresholdMistakes } from '../graded-schema.ts';
import type { FindMistakes, Mistake } from '../mistake.ts';
import { sharedMarks } from '../shared-marks.ts';
import { decisionShape, id, letter, text } from '../shared-schema.ts';

const option = z.strictObject({
  id: id('de l’option'),
  letter,
  text: text(120, 'Ce qui serait écrit.'),
  simple: text(120, 'L’option en mots simples.').exactOptional(),
  right: z.boolean().describe('true si c’est ce qu’il faut écrire.'),
  note: text(200, 'Ce qu’on en dit quand elle est choisie à tort.').exactOptional(),
});

const field = z.strictObject({
  id: id('de la case'),
  label: text(40, 'Nom de la case : Heure, Lieu, Fait, Action, Personne prévenue.'),
  required: z.boolean().describe('Mal remplie, elle rend la réponse fausse.').exactOptional(),
  options: z.array(option).min(2).max(4).describe('De 2 à 4 options, dont une juste au moins.'),
});

export const logEntrySchema = z
  .strictObject({
    kind: z.literal('log_entry'),
    ...decisionShape,
    fields: z.array(field).min(3).max(6).describe('De 3 à 6 cases, dans l’ordre où la ligne se lit.'),
    outcomes: gradedOutcomes,
  })
  .meta({ id: 'log_entry', description: 'On écrit une ligne de la main courante.' });

const Lists = z.object({ fields: z.array(z.looseObject({ options: z.array(z.unknown()) })) });
const Fields = z.object({ fields: z.array(z.object({ options: z.array(z.object({ right: z.boolean() })) })) });

const fieldMistakes = (scene: unknown): readonly Mistake[] =>
  (Fields.safeParse(scene, { jitless: true }).data?.fields ?? []).flatMap(({ options }, index) =>
    options.some(({ right }) => right)
      ? []
      : {
          path: ['fields', index, 'options'],
          message: 'Aucune option de cette case n’est juste : elle ne peut pas être bien remplie.',
          hint: 'Mettez « right » à true pour au moins une option.',
        },
  );

/** The fields, then the options of each: a recording is named by any of their ids. */
function markedLists(scene: unknown): Parameters<typeof sharedMarks>[0] {
  const fields = Lists.safeParse(scene, { jitless: true }).data?.fields ?? [];
  return [
    { path: ['fields'], entries: fields },
    ...fields.map(({ options }, index) => ({ path: ['fields', index, 'options'], entries: options })),
  ];
}

export const logEntryMistakes: FindMistakes = (scene) => [
  ...fieldMistakes(scene),
  ...sharedMarks(markedLists(scene)),
  ...neverFatalMistakes(scene, 'Aucune ligne n’est fatale'),
  ...thresholdMistakes(scene, 'fields'),
];
