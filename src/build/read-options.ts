import { existsSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { formatDiagnostic } from '../diagnostic/diagnostic.ts';
import { DEFAULT_OPTIONS, type PackageOptions } from '../lesson/options.ts';
import { parseOptions } from '../parse/parse-options.ts';
import { ROOT } from './paths.ts';

/** The options in a file, or the default ones without a file. Null, once the reasons are printed, when it is wrong. */
export function readOptions(file: string | undefined): PackageOptions | null {
  if (file === undefined) return DEFAULT_OPTIONS;
  if (!existsSync(file)) {
    console.error(`Le fichier d’options « ${file} » n’existe pas.`);
    return null;
  }
  const parsed = parseOptions(readFileSync(file, 'utf8'), relative(ROOT, resolve(file)));
  if (parsed.ok) return parsed.value;
  for (const diagnostic of parsed.diagnostics) console.error(formatDiagnostic(diagnostic));
  return null;
}
