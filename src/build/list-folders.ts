import { accessSync, constants, readdirSync } from 'node:fs';
import { relative } from 'node:path';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { ID_PATTERN } from '../lesson/ids.ts';
import { inRoot } from './paths.ts';
import { unreadable } from './read-text.ts';

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

/** What is in a folder below the root: nothing when it is absent or, once that is reported, cannot be opened. */
function entriesOf(folder: string, recursive: boolean, report: (diagnostic: Diagnostic) => void) {
  try {
    return readdirSync(inRoot(folder), { recursive, withFileTypes: true });
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) report(unreadable(folder, error, ''));
    return [];
  }
}

/** Files below media/ that can be read. Left out: hidden ones, data, and the code that makes the others. */
export function listMedia(report: (diagnostic: Diagnostic) => void): ReadonlySet<string> {
  const files = entriesOf('media', true, report)
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(inRoot('media'), `${entry.parentPath}/${entry.name}`).replaceAll('\\', '/'))
    .filter((file) => !/\.(json|ts)$/.test(file));
  for (const file of files) {
    try {
      accessSync(inRoot(`media/${file}`), constants.R_OK);
    } catch (error) {
      report(unreadable(`media/${file}`, error, 'Remettez ce fichier à sa place.'));
    }
  }
  return new Set(files);
}

const badName = (name: string): Diagnostic => ({
  rule: 'parse',
  severity: 'error',
  file: `modules/${name}`,
  path: [],
  line: 1,
  message: `« ${name} » ne peut pas être le nom d’un module.`,
  hint: 'Renommez ce dossier : minuscules, chiffres et tirets bas, en commençant par une lettre (2 à 40 caractères).',
});

/** Names of the folders of modules/ in alphabetical order, hidden ones and those that cannot name a module left out. */
export function listModuleFolders(report: (diagnostic: Diagnostic) => void): readonly string[] {
  const names = entriesOf('modules', false, report)
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
  for (const name of names) if (!ID_PATTERN.test(name)) report(badName(name));
  return names.filter((name) => ID_PATTERN.test(name));
}
