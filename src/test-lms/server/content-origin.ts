import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { readPackage } from '../package/read-package.ts';
import { extractFile } from '../package/read-zip.ts';
import { serveBuiltFile } from './built-page.ts';
import { isToken, type LastCommits, MAX_BEACON_BYTES } from './last-commits.ts';
import type { Shelf } from './package-shelf.ts';
import { readBody, sendFile, sendRedirect, sendText } from './respond.ts';
import { LOGIN_PATH, LOGIN_TEXT, type Visit } from './visit.ts';

export interface ContentOrigin {
  readonly distDir: string;
  readonly lmsUrl: string;
  readonly shelf: Shelf;
  readonly lastCommits: LastCommits;
  readonly visit: Visit;
}

/** Answers one request of the lessons' origin: the relay, a file of a package, a commit sent while leaving. */
export async function answerContent(
  content: ContentOrigin,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // The raw path: URL would resolve `..` and hide an attempt to climb.
  const path = decodePath((request.url ?? '/').split('?')[0] ?? '/');
  const headers = { 'Content-Security-Policy': `frame-ancestors 'self' ${content.lmsUrl}` };
  const beacon = /^\/last-commit\/(.*)$/.exec(path ?? '')?.[1];
  if (request.method === 'POST') {
    const text = beacon && isToken(beacon) ? await readBody(request, MAX_BEACON_BYTES) : null;
    if (!beacon || !text) return sendText(response, 404, 'Introuvable.');
    if (content.visit.isExpired()) return sendRedirect(response, LOGIN_PATH);
    content.lastCommits.keep(beacon, text.toString('utf8'));
    return sendText(response, 200, 'Reçu.');
  }
  if (path?.startsWith('/relay/')) {
    const folder = join(content.distDir, 'relay');
    return serveBuiltFile(request, response, { folder, path: path.slice('/relay/'.length), headers });
  }
  if (path === LOGIN_PATH) return sendText(response, 200, LOGIN_TEXT);
  const [, id = '', file = ''] = /^\/package\/([A-Za-z0-9_-]+)\/(.+)$/s.exec(path ?? '') ?? [];
  if (id && content.visit.isExpired()) return sendRedirect(response, LOGIN_PATH);
  const zip = id ? await content.shelf.open(id) : null;
  const reading = zip && readPackage(zip);
  if (!zip || !reading) return sendText(response, 404, 'Aucun paquet à cette adresse.');
  if (reading.kind === 'refused') return sendText(response, 422, reading.refusal.text);
  const bytes = extractFile(zip, reading.listing, file);
  if (!bytes) return sendText(response, 404, `« ${file} » n’est pas dans le paquet.`);
  sendFile(request, response, { path: file, bytes }, headers);
}

function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
