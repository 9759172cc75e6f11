import { dirname, relative, resolve } from 'node:path';
import { formatDiagnostic } from '../diagnostic/diagnostic.ts';
import type { Source } from '../diagnostic/source.ts';
import { DEFAULT_OPTIONS, type PackageOptions } from '../lesson/options.ts';
import type { ClassFiles } from '../lesson/video.ts';
import { parseOptions } from '../parse/parse-options.ts';
import { ROOT } from './paths.ts';
import { readClassFiles } from './read-class-files.ts';
import { readText } from './read-text.ts';

/** Options with the file that gives them; without a file, the default ones. */
export interface GivenOptions {
  readonly options: PackageOptions;
  readonly source: Source | null;
  /** What stands beside the file, of a class's own videos. */
  readonly files: ClassFiles;
}

export const NO_OPTIONS: GivenOptions = { options: DEFAULT_OPTIONS, source: null, files: {} };

/** The options in a file, or the default ones without a file. Null, once the reasons are printed, when it is wrong. */
export function readOptions(file: string | undefined): GivenOptions | null {
  if (file === undefined) return NO_OPTIONS;
  const shown = relative(ROOT, resolve(file)).replaceAll('\\', '/') || '.';
  const read = readText(resolve(file), shown, 'Donnez le chemin d’un fichier d’options qui existe.');
  const parsed = read.ok ? parseOptions(read.text, shown) : { ok: false as const, diagnostics: [read.diagnostic] };
  const beside = parsed.ok ? readClassFiles(parsed.value.videos ?? {}, dirname(resolve(file)), parsed.source) : null;
  const wrong = parsed.ok ? beside!.diagnostics : parsed.diagnostics;
  if (parsed.ok && wrong.length === 0) return { options: parsed.value, source: parsed.source, files: beside!.files };
  for (const diagnostic of wrong) console.error(formatDiagnostic(diagnostic));
  return null;
}
