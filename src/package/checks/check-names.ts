import { extensionOf, isPortableName, MANIFEST_NAME } from '../file-names.ts';
import type { PackageStandard } from '../package-standard.ts';
import { type PackageProblem, problem } from './problem.ts';

/** Every LMS serves these with a MIME type that browsers accept; `.mjs` or `.wasm` are not so lucky in Moodle. */
const EXTENSIONS = new Set('html js css svg png jpg mp3 mp4 vtt woff2 txt'.split(' '));

/** Web servers that follow Moodle's own advice answer 404 for addresses with these. */
const BLOCKED = /(^|\/)(vendor|node_modules|behat|fixtures)\/|readme|\.lock/i;

/** Looks at the names of a zip's entries, in their order. */
export function* checkNames(names: readonly string[], { schemaNames }: PackageStandard): Generator<PackageProblem> {
  const controlDocuments = new Set([MANIFEST_NAME, ...schemaNames]);
  if (names[0] !== MANIFEST_NAME) yield problem('manifest-not-first', MANIFEST_NAME, names[0]);
  const seen = new Set<string>();
  for (const name of names) {
    const blocked = BLOCKED.exec(name);
    if (blocked) yield problem('name-blocked', name, blocked[0]);
    if (!isPortableName(name)) yield problem('name-not-portable', name);
    else if (!controlDocuments.has(name) && !EXTENSIONS.has(extensionOf(name))) {
      yield problem('extension-refused', name, extensionOf(name));
    }
    // Two names that differ by case are one file once unpacked on Windows or macOS.
    if (seen.has(name.toLowerCase())) yield problem('name-twice', name);
    seen.add(name.toLowerCase());
  }
  for (const schema of schemaNames) if (!names.includes(schema)) yield problem('schema-missing', schema);
}
