import * as z from 'zod';
import type { Mistake } from '../kinds/mistake.ts';
import { factId, label, text } from '../kinds/shared-schema.ts';
import type { Fact } from '../lesson/fact.ts';
import { uniqueInLists } from './check-ids.ts';
import { fieldOf, listOf } from './json-value.ts';
import { type Check, parseFile } from './parse-file.ts';
import type { Parsed } from './parsed.ts';

export const factsSchema = z
  .array(
    z.strictObject({
      id: factId,
      topic: label('Sujet du fait.'),
      statement: text(600, 'Ce qui est établi.'),
      source: text(300, 'Document, article ou page d’où vient le fait.'),
      address: z
        .string()
        .regex(/^https?:\/\/[^\s/]+\S*$/)
        .describe('Adresse de la source, en http:// ou https://.')
        .exactOptional(),
      level: z
        .enum(['law', 'official', 'professional', 'general'])
        .describe(
          'law : texte de loi ; official : organisme public ; professional : métier ; general : chacun le sait.',
        ),
      consulted: z.iso
        .date()
        .describe('Jour où la source a été lue, AAAA-MM-JJ ; absent pour « general ».')
        .exactOptional(),
      changes: z
        .strictObject({
          on: z.iso.date().describe('Jour à partir duquel la source dit autre chose, AAAA-MM-JJ.'),
          what: text(200, 'Ce qui change, en une phrase.'),
        })
        .describe('Changement déjà annoncé de la source : le fait sera à relire ce jour-là.')
        .exactOptional(),
    }),
  )
  .describe('Faits sur lesquels les leçons s’appuient.');

/** General knowledge has no page to read; anything else was read on some day. */
const datedUnlessGeneral: Check = function* (facts): Generator<Mistake> {
  for (const [index, fact] of listOf(facts).entries()) {
    const level = fieldOf(fact, 'level');
    const isDated = fieldOf(fact, 'consulted') !== undefined;
    if (level === 'general' && isDated) {
      yield {
        path: [index, 'consulted'],
        message: 'Un fait de niveau « general » n’a pas de date de lecture.',
        hint: 'Retirez « consulted », ou donnez au fait le niveau de sa source.',
      };
    }
    if (typeof level === 'string' && level !== 'general' && !isDated) {
      yield {
        path: [index, 'consulted'],
        message: 'La clé « consulted » manque.',
        hint: 'Ajoutez le jour où la source a été lue, comme "2026-03-15".',
      };
    }
  }
};

/** Reads the text of facts.json, a list. */
export const parseFacts = (text: string, file: string): Parsed<readonly Fact[]> =>
  parseFile(text, file, factsSchema, [uniqueInLists('id'), datedUnlessGeneral]);
