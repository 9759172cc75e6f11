export type Severity = 'error' | 'warning';

/** A place in a JSON value: keys and indexes from its root. */
export type JsonPath = readonly (string | number)[];

/** One remark to an author. `message` and `hint` are in French: authors read them. */
export interface Diagnostic {
  /** Name of the check rule, or `parse` for a file that cannot be read as what it should be. */
  readonly rule: string;
  readonly severity: Severity;
  /** From the project's root, with forward slashes. */
  readonly file: string;
  readonly path: JsonPath;
  /** From 1. */
  readonly line: number;
  readonly message: string;
  /** What the author can do about it. */
  readonly hint: string;
}

/** `scenes[2].choices[0].text` */
export function formatPath(path: JsonPath): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  );
}

/** Two lines for a terminal: where and what, then the way out. */
export function formatDiagnostic({ rule, severity, file, path, line, message, hint }: Diagnostic): string {
  const place = formatPath(path);
  const word = severity === 'error' ? 'erreur' : 'avertissement';
  return `${file}:${line}${place === '' ? '' : ` ${place}`} — ${word} (${rule}) : ${message}\n    → ${hint}`;
}
