import * as z from 'zod';
import { id } from '../kinds/shared-schema.ts';
import type { FrozenRevision } from '../lesson/module.ts';
import { uniqueInLists } from './check-ids.ts';
import { parseFile } from './parse-file.ts';
import type { Parsed } from './parsed.ts';

export const revisionsSchema = z.array(
  z.strictObject({
    revision: z.int().min(1).max(999),
    slots: z.array(id('d’un emplacement')),
    draws: z.record(id('d’une variable tirée'), z.tuple([z.int(), z.int()])).exactOptional(),
    decisions: z.array(
      z.strictObject({
        trace: z.int().min(0).max(999),
        scene: id('de la scène'),
        letters: z.array(
          z
            .string()
            .regex(/^[0-9a-z]=[a-z][a-z0-9_]{1,39}$/)
            .describe('Une lettre et ce qu’elle désigne, comme « a=sortir ».'),
        ),
      }),
    ),
  }),
);

/** Reads the text of revisions.json, a list that `npm run freeze` writes. */
export const parseRevisions = (text: string, file: string): Parsed<readonly FrozenRevision[]> =>
  parseFile(text, file, revisionsSchema, [uniqueInLists('revision'), uniqueInLists('trace')]);
