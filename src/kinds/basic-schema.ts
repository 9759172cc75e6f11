/** What the schemas of scenes and of pictures are made of. Descriptions are in French: editors show them to authors. */
import * as z from 'zod';
import { ID_PATTERN } from '../lesson/ids.ts';

/** An id; `what` says of what, as in « de la scène ». */
export const id = (what: string) =>
  z
    .string()
    .regex(ID_PATTERN)
    .describe(`Identifiant ${what} : 2 à 40 caractères, une minuscule puis des minuscules, des chiffres ou « _ ».`);

/** A text of 1 to `max` characters, without space around it. */
export const text = (max: number, description: string) =>
  z
    .string()
    .regex(/^\S([\s\S]*\S)?$/)
    .max(max)
    .describe(`${description} ${max} caractères au plus.`);

export const value = z
  .union([z.boolean(), z.int()])
  .describe('Valeur d’une variable : true, false ou un nombre entier.');

export const condition = z
  .record(id('de la variable'), z.union([z.boolean(), z.int(), z.array(value).min(1)]))
  .meta({ id: 'condition', description: 'Vrai quand chaque variable nommée a la valeur donnée, ou l’une d’elles.' });
