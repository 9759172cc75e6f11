import {
  DIGEST_LENGTH,
  KEPT_FILES,
  KEPT_SUMMARY,
  type KeptFile,
  type KeptSummary,
  SERVICE_WORKER,
} from '../../pages/kept-files.ts';
import { type Kept, markAddress, markCache, PAST_KEPT, prefixOf, versionCache } from './names.ts';
import { planKeeping, totalBytes, wanted } from './plan.ts';

/** Requests at a time: more would keep a school's other pages waiting. */
const AT_ONCE = 6;

/** Why the site could not be kept. */
export type Trouble = 'network' | 'full' | 'changed' | 'stopped';

export class KeepingTrouble extends Error {
  readonly why: Trouble;
  constructor(why: Trouble) {
    super(why);
    this.why = why;
  }
}

/** The site's root, with a slash at the end. */
const scopeOf = (): string => new URL('./', window.location.href).href;

async function fetchJson<T>(path: string): Promise<T> {
  const response = await fetch(path, { cache: 'no-store' }).catch(() => null);
  if (!response?.ok) throw new KeepingTrouble('network');
  return (await response.json()) as T;
}

export const canKeep = (): boolean => 'serviceWorker' in navigator && 'caches' in window && window.isSecureContext;

/** What the site would weigh on a device. Null without network. */
export const readSummary = (): Promise<KeptSummary | null> => fetchJson<KeptSummary>(KEPT_SUMMARY).catch(() => null);

/** What this device keeps now. */
export async function readKept(): Promise<Kept | null> {
  const scope = scopeOf();
  if (!(await caches.has(markCache(scope)))) return null;
  const mark = await (await caches.open(markCache(scope))).match(markAddress(scope));
  return mark ? ((await mark.json()) as Kept) : null;
}

/** Bytes that an update would fetch. */
export async function updateSize({ files, withVoices }: Kept): Promise<number> {
  return totalBytes(planKeeping(wanted(await fetchJson<readonly KeptFile[]>(KEPT_FILES), withVoices), files).fetched);
}

async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, DIGEST_LENGTH);
}

/** Fetches a file whole and as it was announced; a response that was led elsewhere could not be shown as a page. */
async function fetchFile(address: string, digest: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(address, { cache: PAST_KEPT, signal }).catch(() => null);
  if (signal.aborted) throw new KeepingTrouble('stopped');
  if (!response?.ok) throw new KeepingTrouble('network');
  const bytes = await response.arrayBuffer().catch(() => null);
  if (!bytes) throw new KeepingTrouble(signal.aborted ? 'stopped' : 'network');
  if ((await digestOf(bytes)) !== digest) throw new KeepingTrouble('changed');
  return new Response(bytes, { headers: { 'content-type': response.headers.get('content-type') ?? '' } });
}

async function put(cache: Cache, address: string, response: Response): Promise<void> {
  try {
    await cache.put(address, response);
  } catch {
    throw new KeepingTrouble('full');
  }
}

export interface KeepInput {
  readonly withVoices: boolean;
  /** Bytes that are there, of all. */
  readonly tell: (done: number, total: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Keeps the site as it is now on this device, going on from what was kept or begun before; until all of it is there,
 * the version before stays the one that is shown. Throws `KeepingTrouble`.
 */
export async function keepSite({ withVoices, tell, signal }: KeepInput): Promise<Kept> {
  const scope = scopeOf();
  const { version } = await fetchJson<KeptSummary>(KEPT_SUMMARY);
  const files = wanted(await fetchJson<readonly KeptFile[]>(KEPT_FILES), withVoices);
  const before = await readKept();
  const former = before && (await caches.open(versionCache(scope, before.version)));
  const cache = await caches.open(versionCache(scope, version));
  const { copied, fetched } = planKeeping(files, before?.files ?? []);
  const copies = new Set(copied);
  const total = totalBytes(files);
  let done = 0;

  const keepFile = async (file: KeptFile): Promise<void> => {
    const [path, digest, bytes] = file;
    const address = new URL(path, scope).href;
    if (!(await cache.match(address))) {
      const same = copies.has(file) ? await former?.match(address) : undefined;
      await put(cache, address, same ?? (await fetchFile(address, digest, signal)));
    }
    done += bytes;
    tell(done, total);
  };

  const left = [...copied, ...fetched];
  const work = async (): Promise<void> => {
    for (let file = left.shift(); file; file = left.shift()) {
      if (signal.aborted) throw new KeepingTrouble('stopped');
      await keepFile(file);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work)).catch((error) => {
    left.length = 0;
    throw error;
  });

  const kept: Kept = { version, withVoices, files };
  await put(await caches.open(markCache(scope)), markAddress(scope), new Response(JSON.stringify(kept)));
  await forget(scope, [markCache(scope), versionCache(scope, version)]);
  await navigator.serviceWorker.register(SERVICE_WORKER, { scope: './' });
  // Browsers short of room erase what nobody asked them to keep.
  await navigator.storage?.persist?.().catch(() => false);
  return kept;
}

async function forget(scope: string, except: readonly string[]): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith(prefixOf(scope)) && !except.includes(name)) await caches.delete(name);
  }
}

/** Takes the site off this device; what learners did stays. */
export async function removeSite(): Promise<void> {
  const scope = scopeOf();
  const registration = await navigator.serviceWorker.getRegistration(scope);
  if (registration?.scope === scope) await registration.unregister();
  await forget(scope, []);
}
