import * as z from 'zod';
import { text } from '../kinds/shared-schema.ts';
import { DEFAULT_OPTIONS, type PackageOptions } from '../lesson/options.ts';
import { schemaKey } from './lesson-schema.ts';
import { parseFile } from './parse-file.ts';
import type { Parsed } from './parsed.ts';

export const optionsSchema = z.strictObject({
  $schema: schemaKey,
  title: text(140, 'Remplace le titre de la leçon.').exactOptional(),
  language: z.enum(['fr', 'en']).describe('Langue des boutons et des messages.').default(DEFAULT_OPTIONS.language),
  masteryScore: z.int().min(1).max(100).describe('Remplace le score de réussite, de 1 à 100.').exactOptional(),
  fatal: z
    .enum(['caps', 'counts'])
    .describe('caps : une première réponse fatale empêche de réussir ; counts : elle vaut 0 point, sans plus.')
    .default(DEFAULT_OPTIONS.fatal),
  status: z
    .enum(['completed_or_failed', 'passed_or_failed', 'always_completed'])
    .describe(
      'Le mot de la fin ; completed_or_failed convient à Moodle. En SCORM 2004, always_completed ne dit ni réussi ni échoué.',
    )
    .default(DEFAULT_OPTIONS.status),
  startMuted: z
    .boolean()
    .describe('true : la leçon commence sans le son, pour une salle où tous jouent en même temps.')
    .default(DEFAULT_OPTIONS.startMuted),
  narration: z
    .boolean()
    .describe('false : le paquet est plus léger, sans la voix enregistrée ; une voix de l’appareil lit, s’il en a une.')
    .default(DEFAULT_OPTIONS.narration),
});

/** Reads an options file; keys that are missing take their default. */
export function parseOptions(text: string, file: string): Parsed<PackageOptions> {
  const parsed = parseFile(text, file, optionsSchema, []);
  if (!parsed.ok) return parsed;
  const { $schema: _, ...value } = parsed.value;
  return { ...parsed, value };
}
