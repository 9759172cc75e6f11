import { relative, resolve } from 'node:path';
import { formatDiagnostic } from '../diagnostic/diagnostic.ts';
import { DEFAULT_OPTIONS, type PackageOptions } from '../lesson/options.ts';
import { parseOptions } from '../parse/parse-options.ts';
import { ROOT } from './paths.ts';
import { readText } from './read-text.ts';

/** The options in a file, or the default ones without a file. Null, once the reasons are printed, when it is wrong. */
export function readOptions(file: string | undefined): PackageOptions | null {
  if (file === undefined) return DEFAULT_OPTIONS;
  const shown = relative(ROOT, resolve(file)).replaceAll('\\', '/') || '.';
  const read = readText(resolve(file), shown, 'Donnez le chemin d’un fichier d’options qui existe.');
  const parsed = read.ok ? parseOptions(read.text, shown) : { ok: false as const, diagnostics: [read.diagnostic] };
  if (parsed.ok) return parsed.value;
  for (const diagnostic of parsed.diagnostics) console.error(formatDiagnostic(diagnostic));
  return null;
}
