import type * as z from 'zod';
import { type Diagnostic, formatPath } from '../diagnostic/diagnostic.ts';
import type { Mistake } from '../kinds/mistake.ts';
import { valueAt } from './json-value.ts';
import type { Parsed } from './parsed.ts';
import { readJson } from './read-json.ts';
import { applySchema } from './schema-mistakes.ts';

/** Finds mistakes that no schema sees. Takes any value: where it cannot be read, nothing is found. */
export type Check = (value: unknown) => Iterable<Mistake>;

const byLine = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  [...diagnostics].sort((one, other) => one.line - other.line);

/** Reads a whole file: syntax, schema and checks are all run, so that an author sees every mistake at once. */
export function parseFile<T>(text: string, file: string, schema: z.ZodType<T>, checks: readonly Check[]): Parsed<T> {
  const { value, source, diagnostics } = readJson(text, file);
  if (value === undefined) return { ok: false, diagnostics: byLine(diagnostics), source };
  const read = applySchema(schema, value);
  const checked = checks.flatMap((check) => [...check(value)]);
  // A check knows more of a number than the schema: which values its variable has, how many items its scene has.
  const told = new Set(checked.map(({ path }) => formatPath(path)));
  const isRetold = ({ path }: Mistake) => told.has(formatPath(path)) && typeof valueAt(value, path) === 'number';
  const mistakes = [...(read.ok ? [] : read.mistakes.filter((one) => !isRetold(one))), ...checked];
  const placed = mistakes.map((mistake): Diagnostic => {
    const line = source.lineOf(mistake.path);
    return { rule: 'parse', severity: 'error', file, line, ...mistake };
  });
  if (read.ok && diagnostics.length + placed.length === 0) return { ok: true, value: read.value, source };
  return { ok: false, diagnostics: byLine([...diagnostics, ...placed]), source };
}
