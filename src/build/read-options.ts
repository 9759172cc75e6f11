import { relative, resolve } from 'node:path';
import { formatDiagnostic } from '../diagnostic/diagnostic.ts';
import type { Source } from '../diagnostic/source.ts';
import { DEFAULT_OPTIONS, type PackageOptions } from '../lesson/options.ts';
import { parseOptions } from '../parse/parse-options.ts';
import { ROOT } from './paths.ts';
import { readText } from './read-text.ts';

/** Options with the file that gives them; without a file, the default ones. */
export interface GivenOptions {
  readonly options: PackageOptions;
  readonly source: Source | null;
}

export const NO_OPTIONS: GivenOptions = { options: DEFAULT_OPTIONS, source: null };

/** The options in a file, or the default ones without a file. Null, once the reasons are printed, when it is wrong. */
export function readOptions(file: string | undefined): GivenOptions | null {
  if (file === undefined) return NO_OPTIONS;
  const shown = relative(ROOT, resolve(file)).replaceAll('\\', '/') || '.';
  const read = readText(resolve(file), shown, 'Donnez le chemin d’un fichier d’options qui existe.');
  const parsed = read.ok ? parseOptions(read.text, shown) : { ok: false as const, diagnostics: [read.diagnostic] };
  if (parsed.ok) return { options: parsed.value, source: parsed.source };
  for (const diagnostic of parsed.diagnostics) console.error(formatDiagnostic(diagnostic));
  return null;
}
