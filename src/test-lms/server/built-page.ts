import { readdir, readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { sendFile, sendText } from './respond.ts';

/**
 * Serves the files of one built folder by exact name: a path that is not in the folder's own list is never joined to
 * a folder name, so nothing can climb out of it.
 */
export async function serveBuiltFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: { readonly folder: string; readonly path: string; readonly headers: Readonly<Record<string, string>> },
): Promise<void> {
  const names = await readdir(file.folder, { recursive: true }).catch(() => []);
  const wanted = file.path === '' ? 'index.html' : file.path;
  const name = names.find((one) => one.split('\\').join('/') === wanted);
  const bytes = name ? await readFile(join(file.folder, name)).catch(() => null) : null;
  if (!bytes)
    return sendText(response, 404, 'Introuvable. Si le LMS d’essai n’est pas fabriqué, lancez « npm run build ».');
  sendFile(request, response, { path: wanted, bytes }, file.headers);
}
