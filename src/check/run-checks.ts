import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Source } from '../diagnostic/source.ts';
import type { SourceName } from './check-input.ts';
import type { Rule } from './define-rule.ts';

/** Runs every rule to the end, so that an author mends all mistakes in one pass. */
export const runChecks = <Name extends SourceName, Input extends { readonly sources: Readonly<Record<Name, Source>> }>(
  rules: readonly Rule<Input, Name>[],
  input: Input,
): readonly Diagnostic[] =>
  rules.flatMap(({ name, severity, check }) =>
    [...check(input)].map(({ source, path, message, hint }) => {
      const { file, lineOf } = input.sources[source];
      return { rule: name, severity, file, path, line: lineOf(path), message, hint };
    }),
  );
