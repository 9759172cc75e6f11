import type { JsonPath, Severity } from '../diagnostic/diagnostic.ts';
import type { CheckInput, SourceName } from './check-input.ts';
import type { ProjectSourceName, ProjectToCheck } from './project-to-check.ts';

/** `message` says what is wrong, `hint` what the author can do, both in French. */
export interface Finding<Name extends SourceName = SourceName> {
  readonly source: Name;
  readonly path: JsonPath;
  readonly message: string;
  readonly hint: string;
}

/** A rule about one lesson, unless `Input` says otherwise. */
export interface Rule<Input = CheckInput, Name extends SourceName = SourceName> {
  /** Name of its file, of its test and of its heading in docs/rules.md. */
  readonly name: string;
  /** `error` stops the build; `warning` is for what a human may reasonably want. */
  readonly severity: Severity;
  readonly check: (input: Input) => Iterable<Finding<Name>>;
}

export type ProjectRule = Rule<ProjectToCheck, ProjectSourceName>;

export const defineRule = (rule: Rule): Rule => rule;

export const defineProjectRule = (rule: ProjectRule): ProjectRule => rule;
