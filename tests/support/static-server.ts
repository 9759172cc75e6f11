import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  mp3: 'audio/mpeg',
};

export interface StaticServer {
  readonly url: string;
  /** Every path asked for so far. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

/** Serves files from memory on loopback, as any web space would. */
export async function serveStatic(files: Readonly<Record<string, Uint8Array>>): Promise<StaticServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const name = (request.url ?? '').slice(1).split('?')[0]!;
    asked.push(name);
    const body = files[name];
    response.writeHead(body ? 200 : 404, { 'content-type': TYPES[name.split('.').at(-1)!] ?? 'text/plain' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
