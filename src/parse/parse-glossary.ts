import * as z from 'zod';
import type { Mistake } from '../kinds/mistake.ts';
import { citedFacts, id, label, picture, text } from '../kinds/shared-schema.ts';
import type { Term } from '../lesson/glossary.ts';
import { uniqueInLists } from './check-ids.ts';
import { checkPictures } from './check-pictures.ts';
import { quote } from './french-words.ts';
import { everyValue, fieldOf, listOf } from './json-value.ts';
import { type Check, parseFile } from './parse-file.ts';
import type { Parsed } from './parsed.ts';

const form = z
  .string()
  .regex(/^[\p{L}\p{N}]([\p{L}\p{N} ’-]*[\p{L}\p{N}])?$/u)
  .max(60)
  .describe(
    'Une façon d’écrire le mot dans les textes : lettres, chiffres, espaces, ’ et traits d’union, 60 caractères au plus.',
  );

export const glossarySchema = z
  .array(
    z.strictObject({
      id: id('du mot'),
      term: label('Le mot, en tête de sa définition.'),
      forms: z
        .array(form)
        .min(1)
        .max(8)
        .describe('Toutes les façons de l’écrire, pluriels compris ; une minuscule vaut aussi en début de phrase.'),
      meaning: text(300, 'Ce que le mot veut dire, en une ou deux phrases simples.'),
      facts: citedFacts.exactOptional(),
      say: label('Comment le mot se dit, s’il ne se devine pas.').exactOptional(),
      picture: picture.exactOptional(),
    }),
  )
  .describe('Mots du métier que les textes expliquent.');

/** A form of two terms would leave their definitions to chance. */
const formsOfOneTerm: Check = function* (terms): Generator<Mistake> {
  const taken = new Map<unknown, string>();
  for (const [index, term] of listOf(terms).entries()) {
    for (const [position, one] of listOf(fieldOf(term, 'forms')).entries()) {
      const owner = taken.get(one);
      if (owner === undefined) taken.set(one, String(fieldOf(term, 'id')));
      else {
        yield {
          path: [index, 'forms', position],
          message: `${quote(one)} est déjà une forme de ${quote(owner)}.`,
          hint: 'Gardez chaque forme à un seul endroit.',
        };
      }
    }
  }
};

/** A term shows what can be drawn in any lesson: no file of one lesson, nobody of its cast. */
const drawnForAll: Check = function* (terms): Generator<Mistake> {
  for (const { path, value } of everyValue(terms)) {
    if (path.at(-2) !== 'layers') continue;
    for (const key of ['file', 'person']) {
      if (fieldOf(value, key) === undefined) continue;
      yield {
        path: [...path, key],
        message: `L’image d’un mot ne montre pas de ${quote(key)}.`,
        hint: 'Montrez un décor ou un objet : « background » ou « prop ».',
      };
    }
  }
};

/** Whoever stands in a picture is refused above, whatever the name. */
const drawable: Check = function* (terms): Generator<Mistake> {
  for (const mistake of checkPictures(terms)) if (mistake.path.at(-1) !== 'person') yield mistake;
};

/** Reads the text of glossary.json, a list. */
export const parseGlossary = (text: string, file: string): Parsed<readonly Term[]> =>
  parseFile(text, file, glossarySchema, [uniqueInLists('id'), formsOfOneTerm, drawnForAll, drawable]);
