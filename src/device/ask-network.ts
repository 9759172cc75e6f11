import type { Network } from '../session/ports.ts';
import type { Later } from './later.ts';
import { onceAtATime } from './once-at-a-time.ts';

/** A school's slow link answers within this; a captive portal or a dead access point never does. */
const PATIENCE_MS = 6_000;

export interface AskNetworkInput {
  readonly fetch: (address: string, init: RequestInit) => Promise<Pick<Response, 'type'>>;
  /** Null where nothing can be asked. */
  readonly address: string | null;
  readonly later: Later;
  /** Whether a policy of the LMS's own is known to forbid such requests. */
  readonly isForbidden: () => boolean;
}

/**
 * Asks whether the lesson's own server answers, without a body and past all caches: `no-store` keeps the browser's out,
 * and service workers' caches never match a HEAD. Calls made while one is under way share its answer.
 *
 * A redirect means that the session has expired, but only from a server that has answered without one in this page:
 * some redirect each request (signed storage, portals), and taking theirs for an expired session would keep the
 * answers from the LMS for ever. For the same reason 401 and 403 count as an answer like any other: addresses signed
 * for GET, for some minutes or for no HEAD at all answer so while the LMS still records. Where they do mean a lost
 * session, the LMS's own request meets them too.
 *
 * Until the server has answered once, a HEAD without an answer is followed by a GET, of which only the headers are
 * waited for: some school proxies let no HEAD through. Where the LMS forbids the page all requests, there is nothing to
 * ask, and its word is taken as it is: the status would wait for ever for a proof.
 */
export function createAskNetwork({ fetch, address, later, isForbidden }: AskNetworkInput): () => Promise<Network> {
  if (address === null) return async () => 'open';
  let answersPlainly = false;
  /** What the server has answered to in this page. */
  let method: 'HEAD' | 'GET' | null = null;

  const request = async (by: 'HEAD' | 'GET', signal: AbortSignal): Promise<Network> => {
    try {
      const { type } = await fetch(address, {
        method: by,
        cache: 'no-store',
        // The browser's own caches need no word of it; a school's proxy does.
        headers: { 'cache-control': 'no-cache' },
        redirect: 'manual',
        credentials: 'same-origin',
        signal,
      });
      method = by;
      if (type === 'opaqueredirect') return answersPlainly ? 'expired' : 'open';
      answersPlainly = true;
      return 'open';
    } catch {
      return isForbidden() ? 'open' : 'lost';
    }
  };

  const ask = async (signal: AbortSignal): Promise<Network> => {
    const answer = await request(method ?? 'HEAD', signal);
    return answer === 'lost' && method === null ? request('GET', signal) : answer;
  };

  return onceAtATime(() => {
    const patience = new AbortController();
    const silence = new Promise<Network>((settle) => {
      later(() => {
        settle('lost');
        patience.abort();
      }, PATIENCE_MS);
    });
    const answer = ask(patience.signal);
    // The headers were enough.
    void answer.then(() => patience.abort());
    return Promise.race([answer, silence]);
  });
}
