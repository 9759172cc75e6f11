type Listener = (() => void) | null;

interface FakeRequest {
  result: unknown;
  onsuccess: Listener;
  onerror: Listener;
  onupgradeneeded: Listener;
}

/** `hangs`: another page blocks it, or the disk does. `full`: it opens and can be read, and no change gets through. */
export type Temper = 'works' | 'refuses' | 'throws' | 'hangs' | 'full';

const soon = (task: () => void): void => queueMicrotask(task);

/** The one IndexedDB store of a browser, for all of its pages. */
export function createFakeDatabase(start: Readonly<Record<string, string>> = {}) {
  const lines = new Map(Object.entries(start));
  let hasStore = false;
  let temper: Temper = 'works';
  let waiting: (() => void)[] = [];
  const connections = new Set<{ onversionchange: Listener; onclose: Listener }>();

  const transaction = (isOpen: () => boolean) => (_: string, mode: IDBTransactionMode) => {
    if (!isOpen() || !hasStore) throw new DOMException('The connection is closing.', 'InvalidStateError');
    const tasks: (() => void)[] = [];
    const later = (task: () => unknown) => {
      const request: { result: unknown } = { result: undefined };
      tasks.push(() => {
        request.result = task();
      });
      return request;
    };
    const own: { oncomplete: Listener; onabort: Listener } = { oncomplete: null, onabort: null };
    return Object.assign(own, {
      objectStore: () => ({
        put: (line: string, name: string) => later(() => lines.set(name, line)),
        delete: (name: string) => later(() => lines.delete(name)),
        getAllKeys: () => later(() => [...lines.keys()]),
        getAll: () => later(() => [...lines.values()]),
      }),
      commit: () =>
        soon(() => {
          if (mode === 'readwrite' && temper === 'full') return own.onabort?.();
          for (const task of tasks) task();
          own.oncomplete?.();
        }),
    });
  };

  const connection = () => {
    const own: { onversionchange: Listener; onclose: Listener } = { onversionchange: null, onclose: null };
    connections.add(own);
    return Object.assign(own, {
      transaction: transaction(() => connections.has(own)),
      createObjectStore: () => {
        hasStore = true;
      },
      close: () => void connections.delete(own),
    });
  };

  const open = () => {
    if (temper === 'throws') throw new DOMException('The operation is insecure.', 'SecurityError');
    const request: FakeRequest = { result: undefined, onsuccess: null, onerror: null, onupgradeneeded: null };
    const answer = () => {
      if (temper === 'refuses') return request.onerror?.();
      request.result = connection();
      if (!hasStore) request.onupgradeneeded?.();
      request.onsuccess?.();
    };
    if (temper === 'hangs') waiting.push(answer);
    else soon(answer);
    return request;
  };

  return {
    lines,
    indexedDB: { open } as unknown as Pick<IDBFactory, 'open'>,
    connectionCount: () => connections.size,
    setTemper: (next: Temper) => {
      temper = next;
      if (next === 'hangs') return;
      for (const answer of waiting) answer();
      waiting = [];
    },
    /** Another page wants the database for itself. */
    claim: () => {
      for (const { onversionchange } of connections) onversionchange?.();
    },
    /** The browser takes the connections away, and says so only where it is polite. */
    cut: (isSaid: boolean) => {
      const cut = [...connections];
      connections.clear();
      if (isSaid) for (const { onclose } of cut) onclose?.();
    },
  };
}

/** Lets all that is under way in the database end. */
export const settled = async (): Promise<void> => {
  for (let turns = 0; turns < 10; turns++) await Promise.resolve();
};
