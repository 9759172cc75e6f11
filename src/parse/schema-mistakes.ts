import type * as z from 'zod';
import { formatPath, type JsonPath } from '../diagnostic/diagnostic.ts';
import type { Mistake } from '../kinds/mistake.ts';
import { explainIssue, meantKeys } from './explain-issue.ts';

type Issue = z.core.$ZodIssue;

export type SchemaResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly mistakes: readonly Mistake[] };

const isOfWrongType = ({ code, path }: Issue): boolean => code === 'invalid_type' && path.length === 0;

/** Issues inside an alternative that has the value's type tell more than « matches no alternative ». */
function* innermost(issue: Issue, path: JsonPath = []): Generator<readonly [Issue, JsonPath]> {
  const here = [...path, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
  const inner =
    issue.code === 'invalid_key'
      ? issue.issues
      : issue.code === 'invalid_union'
        ? issue.errors.find((errors) => errors.length > 0 && !errors.some(isOfWrongType))
        : undefined;
  if (inner) for (const one of inner) yield* innermost(one, here);
  else yield [issue, here];
}

/** Holds a JSON value against a schema; every mistake is explained. */
export function applySchema<T>(schema: z.ZodType<T>, value: unknown): SchemaResult<T> {
  // zod forgets the input and the schema of an issue once its message is made: each message is its place in `raised`.
  const raised: z.core.$ZodRawIssue[] = [];
  const read = schema.safeParse(value, { error: (issue) => String(raised.push(issue) - 1), jitless: true });
  if (read.success) return { ok: true, value: read.data };
  const found = read.error.issues
    .flatMap((issue) => [...innermost(issue)])
    .flatMap(([{ message }, path]) => {
      const issue = raised[Number(message)];
      return issue ? [{ issue, path }] : [];
    });
  const misspelt = new Set(found.flatMap(({ issue, path }) => meantKeys(issue, path).map(formatPath)));
  const mistyped = new Set(found.flatMap(({ issue, path }) => (issue.code === 'invalid_type' ? formatPath(path) : [])));
  const mistakes = found
    .filter(({ issue, path }) => issue.input !== undefined || !misspelt.has(formatPath(path)))
    // zod measures the length of a text that should be a list.
    .filter(({ issue, path }) => issue.code === 'invalid_type' || !mistyped.has(formatPath(path)))
    // A number past zod's safe integers is past the bounds of its field as well.
    .filter(({ issue, path }, index, all) => {
      const before = all[index - 1];
      return typeof issue.input !== 'number' || !before || formatPath(before.path) !== formatPath(path);
    })
    .flatMap(({ issue, path }) => explainIssue(issue, path));
  return { ok: false, mistakes };
}
