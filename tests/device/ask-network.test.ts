import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAskNetwork } from '../../src/device/ask-network.ts';
import { later } from './fake-page.ts';

const ADDRESS = 'https://lms.example/gaz/index.html';

type Answer = ResponseType | Error | 'silence';

/** A server that answers each request in turn, the last answer for ever; an error is a network that is lost. */
function askOf(...answers: Answer[]) {
  const requests: { readonly address: string; readonly init: RequestInit }[] = [];
  const ask = createAskNetwork({
    address: ADDRESS,
    later,
    isForbidden: () => false,
    fetch: (address, init) => {
      requests.push({ address, init });
      const answer = answers.length > 1 ? answers.shift()! : answers[0]!;
      if (answer instanceof Error) return Promise.reject(answer);
      if (answer !== 'silence') return Promise.resolve({ type: answer });
      return new Promise((_, reject) => init.signal?.addEventListener('abort', () => reject(init.signal?.reason)));
    },
  });
  return { ask, requests };
}

const LOST = new TypeError('Failed to fetch');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('the request is small, past caches, and follows no redirect', async () => {
  const { ask, requests } = askOf('basic');
  await ask();
  expect(requests).toEqual([
    {
      address: ADDRESS,
      init: {
        method: 'HEAD',
        cache: 'no-store',
        headers: { 'cache-control': 'no-cache' },
        redirect: 'manual',
        credentials: 'same-origin',
        signal: expect.any(AbortSignal),
      },
    },
  ]);
});

test('an answer means that the network is open', async () => {
  expect(await askOf('basic').ask()).toBe('open');
});

test('no answer means that the network is lost', async () => {
  expect(await askOf(LOST).ask()).toBe('lost');
});

test('a request that cannot even be made means that the network is lost', async () => {
  const ask = createAskNetwork({
    address: ADDRESS,
    later,
    isForbidden: () => false,
    fetch: () => {
      throw LOST;
    },
  });
  expect(await ask()).toBe('lost');
});

describe('a redirect', () => {
  test('means an expired session, from a server that answered without one before', async () => {
    const { ask } = askOf('basic', 'opaqueredirect', LOST, 'opaqueredirect', 'basic');
    expect([await ask(), await ask(), await ask(), await ask(), await ask()]).toEqual([
      'open',
      'expired',
      'lost',
      'expired',
      'open',
    ]);
  });

  test('means nothing from a server that gave no other answer', async () => {
    const { ask } = askOf(LOST, LOST, 'opaqueredirect', LOST, 'opaqueredirect');
    expect([await ask(), await ask(), await ask(), await ask()]).toEqual(['lost', 'open', 'lost', 'open']);
  });

  test('means something again once that server has given another', async () => {
    const { ask } = askOf('opaqueredirect', 'basic', 'opaqueredirect');
    expect([await ask(), await ask(), await ask()]).toEqual(['open', 'open', 'expired']);
  });
});

describe('silence', () => {
  test('is waited for six seconds, then the request is given up', async () => {
    const { ask, requests } = askOf('silence');
    const network = ask();
    await vi.advanceTimersByTimeAsync(5_999);
    expect(requests[0]?.init.signal?.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(requests[0]?.init.signal?.aborted).toBe(true);
    expect(await network).toBe('lost');
  });

  test('ends even where requests cannot be given up, and the next one is a new one', async () => {
    let requests = 0;
    const ask = createAskNetwork({
      address: ADDRESS,
      later,
      isForbidden: () => false,
      fetch: () => {
        requests += 1;
        return requests === 1 ? new Promise(() => {}) : Promise.resolve({ type: 'basic' });
      },
    });
    const network = ask();
    await vi.advanceTimersByTimeAsync(6_000);
    expect(await network).toBe('lost');
    expect(await ask()).toBe('open');
  });
});

test('two questions at once are one request, two in turn are two', async () => {
  const { ask, requests } = askOf('basic');
  expect(await Promise.all([ask(), ask()])).toEqual(['open', 'open']);
  expect(requests).toHaveLength(1);
  await ask();
  expect(requests).toHaveLength(2);
});

test('where nothing can be asked the network is open, without any request', async () => {
  const fetch = vi.fn();
  expect(await createAskNetwork({ fetch, address: null, later, isForbidden: () => false })()).toBe('open');
  expect(fetch).not.toHaveBeenCalled();
});

test('real answers are told apart by their type alone', async () => {
  const seen = await Promise.all(
    [200, 304, 401, 403, 404, 405, 500, 503].map((status) =>
      createAskNetwork({
        address: ADDRESS,
        later,
        isForbidden: () => false,
        fetch: async () => new Response(null, { status }),
      })(),
    ),
  );
  expect(new Set(seen)).toEqual(new Set(['open']));
});

describe('a server that lets no HEAD through', () => {
  test('is asked by GET, and by nothing else once it has answered so', async () => {
    const { ask, requests } = askOf(LOST, 'basic');
    expect([await ask(), await ask()]).toEqual(['open', 'open']);
    expect(requests.map(({ init }) => init.method)).toEqual(['HEAD', 'GET', 'GET']);
  });

  test('is not suspected once a HEAD was answered', async () => {
    const { ask, requests } = askOf('basic', LOST);
    expect([await ask(), await ask()]).toEqual(['open', 'lost']);
    expect(requests.map(({ init }) => init.method)).toEqual(['HEAD', 'HEAD']);
  });
});

test('where the LMS’s own policy forbids the page to ask, its word is taken as it is', async () => {
  const refusing = () => Promise.reject(LOST);
  const ask = createAskNetwork({ address: ADDRESS, later, isForbidden: () => true, fetch: refusing });
  expect(await ask()).toBe('open');
});
