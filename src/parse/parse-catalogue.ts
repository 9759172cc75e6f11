import * as z from 'zod';
import type { Mistake } from '../kinds/mistake.ts';
import { id, label, text } from '../kinds/shared-schema.ts';
import type { Catalogue } from '../lesson/module.ts';
import { uniqueInLists } from './check-ids.ts';
import { quote } from './french-words.ts';
import { fieldOf, listOf } from './json-value.ts';
import { schemaKey } from './lesson-schema.ts';
import { type Check, parseFile } from './parse-file.ts';
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
  parcours: z
    .array(
      z.strictObject({
        id: id('du parcours'),
        title: label('Titre du parcours.'),
        summary: text(300, 'Pour qui et pour quoi.'),
        modules: z.array(id('d’un module publié')).min(2).describe('Modules, dans l’ordre où on les suit.'),
      }),
    )
    .describe('Parcours : des leçons à suivre l’une après l’autre, chacune dans son paquet.')
    .exactOptional(),
});

/** What a parcours names has a package, and is taken once. */
const publishedOnce: Check = function* (catalogue): Generator<Mistake> {
  const statuses = new Map(
    listOf(fieldOf(catalogue, 'modules')).map((module) => [fieldOf(module, 'slug'), fieldOf(module, 'status')]),
  );
  for (const [index, parcours] of listOf(fieldOf(catalogue, 'parcours')).entries()) {
    const slugs = listOf(fieldOf(parcours, 'modules'));
    for (const [place, slug] of slugs.entries()) {
      const path = ['parcours', index, 'modules', place];
      if (statuses.get(slug) !== 'active') {
        yield {
          path,
          message: `Le parcours nomme ${quote(slug)}, qui n’est pas un module publié.`,
          hint: 'Nommez un module de « modules » dont « status » est « active ».',
        };
      } else if (slugs.indexOf(slug) < place) {
        yield { path, message: `Le parcours nomme deux fois ${quote(slug)}.`, hint: 'Retirez l’un des deux.' };
      }
    }
  }
};

/** Reads the text of catalogue.json. */
export const parseCatalogue = (text: string, file: string): Parsed<Catalogue> =>
  parseFile(text, file, catalogueSchema, [uniqueInLists('slug'), uniqueInLists('id'), publishedOnce]);
