import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

/** 1.6 Mbit/s and 150 ms to the first byte: the « slow 4G » of browsers' own tools. */
const BYTES_PER_MS = 1_600_000 / 8 / 1000;
const LATENCY_MS = 150;
/** About one packet: two files that come at the same time share the line evenly. */
const CHUNK_BYTES = 1_400;

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

/** A line that all responses share: resolves once so many bytes have gone through after all those before them. */
function createLine(): (bytes: number) => Promise<void> {
  let freeAt = 0;
  return async (bytes) => {
    const now = performance.now();
    freeAt = Math.max(now, freeAt) + bytes / BYTES_PER_MS;
    await sleep(freeAt - now);
  };
}

/**
 * Serves files from memory on loopback over a slow line, text compressed as a real server would. The server is slow
 * rather than the browser: browsers' own throttling leaves the navigation of a frame alone.
 */
export async function serveThrottled(
  files: Readonly<Record<string, Uint8Array>>,
): Promise<{ url: string; server: Server }> {
  const compressed = new Map(Object.entries(files).map(([name, bytes]) => [`/${name}`, gzipSync(bytes)]));
  const passed = createLine();
  const server = createServer(async (request, response) => {
    const name = (request.url ?? '').split('?')[0]!;
    const body = compressed.get(name);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    await sleep(LATENCY_MS);
    const type = TYPES[name.split('.').at(-1)!] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip', 'cache-control': 'no-store' });
    for (let from = 0; from < body.length; from += CHUNK_BYTES) {
      const chunk = body.subarray(from, from + CHUNK_BYTES);
      await passed(chunk.length);
      response.write(chunk);
    }
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
