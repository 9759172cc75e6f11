import * as z from 'zod';
import type { TranslatedTexts } from '../lesson/translated.ts';
import { schemaKey } from './lesson-schema.ts';
import { parseFile } from './parse-file.ts';
import type { Parsed } from './parsed.ts';

export const translationSchema = z.strictObject({
  $schema: schemaKey,
  texts: z
    .record(
      z
        .string()
        .regex(/^[A-Za-z][A-Za-z0-9_.-]*$/)
        .describe('Un texte de la leçon, comme « scenes.doute.title ».'),
      z.strictObject({
        fr: z.string().min(1).describe('Le texte français qui a été traduit.'),
        en: z.string().describe('Sa traduction ; vide tant qu’elle manque.'),
        before: z.string().min(1).describe('La traduction de ce que la leçon disait avant.').exactOptional(),
      }),
    )
    .describe('Textes de la leçon et leur traduction. « npm run translate » tient la liste à jour.'),
});

/** Reads the text of en.json. */
export function parseTranslation(text: string, file: string): Parsed<TranslatedTexts> {
  const parsed = parseFile(text, file, translationSchema, []);
  return parsed.ok ? { ...parsed, value: parsed.value.texts } : parsed;
}
