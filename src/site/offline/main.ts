/** The service worker: answers for the site from what this device keeps of it, and from the network for the rest. */
import { createPartialResponse } from 'workbox-range-requests';
import { type Kept, markAddress, markCache, PAST_KEPT, versionCache } from './names.ts';

/** What is used of a service worker's scope, which is no window. */
interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly skipWaiting: () => Promise<void>;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly addEventListener: (type: 'install' | 'activate' | 'fetch', listener: (event: WorkerEvent) => void) => void;
}

interface WorkerEvent {
  readonly request: Request;
  readonly waitUntil: (done: Promise<unknown>) => void;
  readonly respondWith: (response: Promise<Response>) => void;
}

const worker = self as unknown as WorkerScope;
const { scope } = worker.registration;

async function keptCache(): Promise<Cache | null> {
  const mark = await (await caches.open(markCache(scope))).match(markAddress(scope));
  if (!mark) return null;
  const { version } = (await mark.json()) as Kept;
  return caches.open(versionCache(scope, version));
}

/** A file's address is the page's without its question, and that of a folder means its index. */
function fileAddress(address: string): string {
  const url = new URL(address);
  const path = url.pathname.endsWith('/') ? `${url.pathname}index.html` : url.pathname;
  return url.origin + path;
}

const NOT_KEPT = `<!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Sans réseau – Réflexes</title><h1>Cette page a besoin du réseau</h1>
<p>Elle n’est pas gardée sur cet appareil. <a href="${scope}index.html">Revenir aux leçons</a></p>`;

const notKept = (): Response =>
  new Response(NOT_KEPT, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });

async function answer(request: Request): Promise<Response> {
  const kept = await (await keptCache())?.match(fileAddress(request.url), { ignoreVary: true });
  if (kept) return request.headers.has('range') ? createPartialResponse(request, kept) : kept;
  try {
    return await fetch(request);
  } catch {
    return request.mode === 'navigate' ? notKept() : Response.error();
  }
}

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const isOurs = request.method === 'GET' && request.url.startsWith(scope) && request.cache !== PAST_KEPT;
  if (isOurs) event.respondWith(answer(request));
});
