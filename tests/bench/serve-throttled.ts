import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

/** Serves files from memory on loopback, text compressed as a real server would. */
export async function serveFiles(
  files: Readonly<Record<string, Uint8Array>>,
): Promise<{ url: string; server: Server }> {
  const compressed = new Map(Object.entries(files).map(([name, bytes]) => [`/${name}`, gzipSync(bytes)]));
  const server = createServer((request, response) => {
    const name = (request.url ?? '').split('?')[0]!;
    const body = compressed.get(name);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[name.split('.').at(-1)!] ?? 'application/octet-stream';
    response
      .writeHead(200, { 'content-type': type, 'content-encoding': 'gzip', 'cache-control': 'no-store' })
      .end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
