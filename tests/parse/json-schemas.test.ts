import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatSchema, jsonSchemas } from '../../src/parse/json-schemas.ts';

test.each(Object.entries(jsonSchemas()))('modules/%s is what « npm run schema » writes', (name, schema) => {
  expect(readFileSync(`modules/${name}`, 'utf8')).toBe(formatSchema(schema));
});

/** Schemas of fields, wherever they stand. */
function fieldsIn(schema: unknown): readonly [string, Readonly<Record<string, unknown>>][] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties } = schema as { properties?: Readonly<Record<string, Readonly<Record<string, unknown>>>> };
  return [...Object.entries(properties ?? {}), ...Object.values(schema).flatMap(fieldsIn)];
}

test.each(Object.entries(jsonSchemas()))('%s tells authors what each field is', (_, schema) => {
  const silent = fieldsIn(schema)
    .filter(([, field]) => !('description' in field || 'const' in field || '$ref' in field || 'allOf' in field))
    .map(([name]) => name);
  expect(silent).toEqual([]);
});

test('lessons, catalogues and options may name their schema', () => {
  for (const name of ['lesson', 'catalogue', 'options']) {
    expect(jsonSchemas()[`${name}.schema.json`]).toHaveProperty(['properties', '$schema']);
  }
});
