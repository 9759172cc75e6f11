import * as z from 'zod';
import { label, text } from '../kinds/shared-schema.ts';
import type { Credit } from '../lesson/module.ts';
import { uniqueInLists } from './check-ids.ts';
import { parseFile } from './parse-file.ts';
import type { Parsed } from './parsed.ts';

export const creditsSchema = z.array(
  z.strictObject({
    file: z
      .string()
      .regex(/^[A-Za-z0-9_*-][A-Za-z0-9_*.-]*(\/[A-Za-z0-9_*-][A-Za-z0-9_*.-]*)*$/)
      .describe('Chemin depuis media/, avec « * » pour un nom de fichier : gaz_odeur/*.svg.'),
    author: label('Auteur.'),
    licence: label('Licence.'),
    origin: text(300, 'D’où vient le fichier.'),
  }),
);

/** Reads the text of credits.json, a list. */
export const parseCredits = (text: string, file: string): Parsed<readonly Credit[]> =>
  parseFile(text, file, creditsSchema, [uniqueInLists('file')]);
