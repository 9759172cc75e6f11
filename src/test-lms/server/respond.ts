import type { IncomingMessage, ServerResponse } from 'node:http';
import { mediaType } from './media-types.ts';

type Headers = Readonly<Record<string, string>>;

const ALWAYS: Headers = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** Sends bytes as a file, or the part a media element asks for (Chromium cannot seek in a sound without it). */
export function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: { readonly path: string; readonly bytes: Uint8Array },
  headers: Headers = {},
): void {
  const type = { ...ALWAYS, 'Content-Type': mediaType(file.path), 'Accept-Ranges': 'bytes', ...headers };
  const size = file.bytes.length;
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
  const start = Number(range?.[1] ?? 0);
  const end = Math.min(range?.[2] ? Number(range[2]) : size - 1, size - 1);
  if (!range) return void response.writeHead(200, { ...type, 'Content-Length': size }).end(body(request, file.bytes));
  if (start > end) return void response.writeHead(416, { ...ALWAYS, 'Content-Range': `bytes */${size}` }).end();
  const part = file.bytes.subarray(start, end + 1);
  response
    .writeHead(206, { ...type, 'Content-Length': part.length, 'Content-Range': `bytes ${start}-${end}/${size}` })
    .end(body(request, part));
}

/** Sends a JSON value. */
export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response
    .writeHead(status, { ...ALWAYS, 'Content-Type': 'application/json; charset=utf-8' })
    .end(JSON.stringify(value));
}

/** Sends a French sentence, for a developer who looks at the address in a browser. */
export function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { ...ALWAYS, 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}

/** Sends elsewhere, for now. */
export function sendRedirect(response: ServerResponse, path: string): void {
  response.writeHead(302, { ...ALWAYS, Location: path }).end();
}

/** Reads a request's body; null once it passes the limit. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return null;
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    const bytes = Buffer.from(part);
    length += bytes.length;
    if (length > limit) return null;
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}

const body = (request: IncomingMessage, bytes: Uint8Array): Uint8Array | undefined =>
  request.method === 'HEAD' ? undefined : bytes;
