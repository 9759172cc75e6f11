import * as z from 'zod';
import { NAMES } from '../art/library.ts';
import { factId, text } from '../kinds/shared-schema.ts';

const facts = z.array(factId).min(1).max(3).describe('Faits sur lesquels la ligne s’appuie : de 1 à 3.');

const drawing = z
  .union([
    z.strictObject({
      prop: z.enum(NAMES.props).describe('Objet, panneau ou effet dessiné.'),
      state: text(40, 'État de l’objet, parmi les siens.').exactOptional(),
    }),
    z.strictObject({
      wears: z.enum(NAMES.wears).describe('Un équipement : helmet, ou avec son défaut helmet:cracked.'),
    }),
  ])
  .describe('Dessin à côté de la ligne : « prop » ou « wears ».');

const line = (what: string) => z.strictObject({ text: text(110, what), facts, drawing: drawing.exactOptional() });

/** The numbers of lines and their lengths are such that the longest sheet still fits one A4 page. */
export const sheet = z
  .strictObject({
    do: z.array(line('Un bon geste.')).min(2).max(7).describe('Les bons gestes, dans l’ordre : de 2 à 7.'),
    never: z.array(line('Ce que l’on ne fait jamais.')).min(1).max(5).describe('Les interdits : de 1 à 5.'),
    numbers: z
      .array(
        z.strictObject({
          number: text(16, 'Le numéro, comme on le lit : 18, ou 0 800 47 33 33.'),
          text: text(50, 'Qui répond.'),
          facts,
        }),
      )
      .min(1)
      .max(4)
      .describe('Numéros à appeler, de 1 à 4.')
      .exactOptional(),
    verify: z
      .array(text(90, 'Une question dont chaque entreprise a sa réponse.'))
      .min(1)
      .max(6)
      .describe('Ce que l’on vérifie dans l’entreprise, de 1 à 6.')
      .exactOptional(),
  })
  .meta({ id: 'sheet', description: 'Ce qui s’imprime : la fiche réflexe, et ce qu’il faut vérifier en entreprise.' });
