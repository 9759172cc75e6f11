import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { ZIP_LIMITS } from '../package/read-zip.ts';
import { serveBuiltFile } from './built-page.ts';
import { isToken, type LastCommits } from './last-commits.ts';
import type { Shelf } from './package-shelf.ts';
import { readBody, sendJson, sendText } from './respond.ts';
import type { Visit } from './visit.ts';

export interface LmsOrigin {
  readonly distDir: string;
  readonly contentUrl: string;
  readonly shelf: Shelf;
  readonly lastCommits: LastCommits;
  readonly visit: Visit;
}

/** Answers one request of the LMS page: the page itself, the list of packages, an upload. */
export async function answerLms(lms: LmsOrigin, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', lms.contentUrl);
  const route = `${request.method === 'POST' ? 'POST' : 'GET'} ${url.pathname}`;
  if (route === 'GET /packages') {
    const sessionExpired = lms.visit.isExpired();
    return sendJson(response, 200, { contentUrl: lms.contentUrl, sessionExpired, ...(await lms.shelf.list()) });
  }
  if (route === 'POST /packages') {
    const zip = await readBody(request, ZIP_LIMITS.zipBytes + 1);
    const fileName = (url.searchParams.get('name') ?? 'paquet.zip').slice(0, 200);
    const listed = zip
      ? lms.shelf.add(fileName, zip)
      : { fileName, text: 'Le fichier dépasse 100 Mo. Allégez les sons et les images.' };
    return sendJson(response, 'id' in listed ? 201 : 422, listed);
  }
  if (route === 'POST /session') {
    lms.visit.setExpired(url.searchParams.get('state') === 'expired');
    return sendJson(response, 200, { sessionExpired: lms.visit.isExpired() });
  }
  const token = /^GET \/last-commit\/(.*)$/.exec(route)?.[1];
  if (token !== undefined) {
    const text = isToken(token) ? lms.lastCommits.take(token) : null;
    return sendJson(response, 200, { commit: text });
  }
  if (request.method === 'POST') return sendText(response, 404, 'Introuvable.');
  return serveBuiltFile(request, response, {
    folder: join(lms.distDir, 'page'),
    path: url.pathname.slice(1),
    headers: pageHeaders(lms.contentUrl),
  });
}

/** The page runs its own script only, frames the lessons' origin only, and cannot be framed or opened by a lesson. */
const pageHeaders = (contentUrl: string): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': [
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'",
    `frame-src ${contentUrl}; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`,
  ].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
});
