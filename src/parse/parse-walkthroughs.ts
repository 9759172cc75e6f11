import * as z from 'zod';
import { id, label } from '../kinds/shared-schema.ts';
import type { Walkthrough } from '../lesson/module.ts';
import { uniqueInLists } from './check-ids.ts';
import { parseFile } from './parse-file.ts';
import type { Parsed } from './parsed.ts';

export const walkthroughsSchema = z
  .array(
    z.strictObject({
      name: label('Nom du parcours type.'),
      purpose: z
        .enum(['perfect', 'cautious', 'fatal', 'failing'])
        .describe(
          'perfect : 100 ; cautious : réussi sans être parfait ; fatal : avec une réponse fatale ; failing : raté.',
        ),
      draw: z
        .record(id('d’une variable tirée'), z.int())
        .describe('Ce qui a été tiré au sort, dans une leçon qui a « draws ».')
        .exactOptional(),
      answers: z
        .array(
          z.strictObject({
            scene: id('de la scène'),
            response: z
              .string()
              .regex(/^[0-9a-z]{1,10}$/)
              .describe('Lettre du choix ; lettres cochées, par ordre alphabétique ; ou lettres dans l’ordre donné.'),
          }),
        )
        .min(1)
        .describe('Réponses, dans l’ordre ; une réponse fatale est suivie de celle qui la remplace.'),
      ending: id('de la scène de fin'),
      score: z.int().min(0).max(100).describe('Score affiché et envoyé, de 0 à 100.'),
    }),
  )
  .describe('Parcours types : ils prouvent que la leçon se joue.');

/** Reads the text of walkthroughs.json, a list. Whether they play as they say is for the checks. */
export const parseWalkthroughs = (text: string, file: string): Parsed<readonly Walkthrough[]> =>
  parseFile(text, file, walkthroughsSchema, [uniqueInLists('name')]);
