import * as z from 'zod';
import { lessonSchema } from './lesson-schema.ts';
import { catalogueSchema } from './parse-catalogue.ts';
import { factsSchema } from './parse-facts.ts';
import { glossarySchema } from './parse-glossary.ts';
import { optionsSchema } from './parse-options.ts';
import { soundsSchema } from './parse-sounds.ts';
import { translationSchema } from './parse-translation.ts';
import { walkthroughsSchema } from './parse-walkthroughs.ts';

const SCHEMAS = {
  'lesson.schema.json': lessonSchema,
  'facts.schema.json': factsSchema,
  'glossary.schema.json': glossarySchema,
  'catalogue.schema.json': catalogueSchema,
  'walkthroughs.schema.json': walkthroughsSchema,
  'options.schema.json': optionsSchema,
  'sounds.schema.json': soundsSchema,
  'translation.schema.json': translationSchema,
};

/**
 * The schemas that editors use, by file name in modules/. Draft 7, the last one that VS Code knows whole. What lies
 * between fields (links, thresholds) is not in them: only `parse` sees it.
 */
export const jsonSchemas = (): Readonly<Record<string, object>> =>
  Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, schema]) => [
      name,
      z.toJSONSchema(schema, { target: 'draft-07', io: 'input' }),
    ]),
  );

/** The text of a schema's file. */
export const formatSchema = (schema: object): string => `${JSON.stringify(schema, null, 2)}\n`;
