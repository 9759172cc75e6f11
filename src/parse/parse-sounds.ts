import * as z from 'zod';
import { id } from '../kinds/shared-schema.ts';
import type { Sound } from '../lesson/sound.ts';
import { uniqueInLists } from './check-ids.ts';
import { parseFile } from './parse-file.ts';
import type { Parsed } from './parsed.ts';

const caption = (language: string) =>
  z
    .string()
    .regex(/^\[[^[\]]{2,58}\]$/)
    .describe(`Ce que l’on entend, ${language}, entre crochets : 60 caractères au plus.`);

export const soundsSchema = z
  .array(
    z.strictObject({
      id: id('du son'),
      file: z
        .string()
        .regex(/^[a-z0-9_/.-]+\.mp3$/)
        .describe('Fichier de media/, en minuscules : sounds/knock.mp3.'),
      loop: z.boolean().describe('true : une ambiance, qui dure tant que des scènes la nomment.').exactOptional(),
      volume: z.number().min(0).max(1).describe('Volume, de 0 à 1.'),
      caption: z
        .strictObject({ fr: caption('en français'), en: caption('en anglais') })
        .describe('Légende du son dans chaque langue du lecteur.'),
      matters: z.boolean().describe('true : le son dit quelque chose, sa légende s’affiche ; false : il décore.'),
    }),
  )
  .describe('Sons que les leçons peuvent jouer.');

/** Reads the text of sounds.json, a list. */
export const parseSounds = (text: string, file: string): Parsed<readonly Sound[]> =>
  parseFile(text, file, soundsSchema, [uniqueInLists('id'), uniqueInLists('file')]);
