import * as z from 'zod';
import { id } from '../kinds/shared-schema.ts';
import type { Catalogue } from '../lesson/module.ts';
import { uniqueInLists } from './check-ids.ts';
import { schemaKey } from './lesson-schema.ts';
import { parseFile } from './parse-file.ts';
import type { Parsed } from './parsed.ts';

export const catalogueSchema = z.strictObject({
  $schema: schemaKey,
  modules: z
    .array(
      z.strictObject({
        slug: id('du module, le nom de son dossier'),
        status: z
          .enum(['wip', 'active', 'retired'])
          .describe('wip : en cours, pas de paquet ; active : publié, décisions gelées ; retired : retiré.'),
      }),
    )
    .describe('Modules, dans l’ordre où on les propose.'),
});

/** Reads the text of catalogue.json. */
export const parseCatalogue = (text: string, file: string): Parsed<Catalogue> =>
  parseFile(text, file, catalogueSchema, [uniqueInLists('slug')]);
