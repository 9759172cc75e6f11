import { readFileSync } from 'node:fs';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';

export type ReadText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly diagnostic: Diagnostic };

const REASONS: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  EISDIR: ['C’est un dossier, non un fichier.', 'Déplacez ce dossier et mettez un fichier à sa place.'],
  EACCES: ['Vous n’avez pas le droit de lire ce fichier.', 'Demandez ce droit, ou changez les permissions.'],
  EPERM: ['Vous n’avez pas le droit de lire ce fichier.', 'Demandez ce droit, ou changez les permissions.'],
};

/** The remark on a file or folder that the machine would not open. */
export function unreadable(file: string, error: unknown, hintIfMissing: string): Diagnostic {
  const code = (error instanceof Error && 'code' in error && String(error.code)) || 'erreur inconnue';
  const [message, hint] =
    code === 'ENOENT' || code === 'ENOTDIR'
      ? ['Ce fichier n’existe pas.', hintIfMissing]
      : (REASONS[code] ?? [`Ce fichier ne peut pas être lu (${code}).`, 'Vérifiez le fichier et le disque.']);
  return { rule: 'parse', severity: 'error', file, path: [], line: 1, message, hint };
}

/** The text at `path`, or why it cannot be read; `file` is how the author knows it. */
export function readText(path: string, file: string, hintIfMissing: string): ReadText {
  try {
    return { ok: true, text: readFileSync(path, 'utf8') };
  } catch (error) {
    return { ok: false, diagnostic: unreadable(file, error, hintIfMissing) };
  }
}
