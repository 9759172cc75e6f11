import type { Later } from './later.ts';

const DATABASE = 'reflexes';
const STORE = 'journals';

/** A launch waits no longer for a database that is slow, blocked by another page or ill. */
const PATIENCE_MS = 1_000;

/** The journals' lines in IndexedDB, which outlives what LMSs do to `localStorage`. Nothing throws or rejects. */
export interface JournalMirror {
  /** All names and lines. None where there are none, or no way to know within a second. */
  readonly readAll: () => Promise<readonly (readonly [name: string, line: string])[]>;
  /** False where the line is known to be lost: there is no database, or it has refused the one before. */
  readonly put: (name: string, line: string) => boolean;
  readonly erase: (name: string) => void;
}

export interface JournalMirrorInput {
  /** Missing or null in some web views and private windows. */
  readonly page: { readonly indexedDB?: Pick<IDBFactory, 'open'> | null };
  readonly later: Later;
}

/** Opens at once. A database that comes late is written to all the same. */
export function openJournalMirror({ page, later }: JournalMirrorInput): JournalMirror {
  let database: IDBDatabase | null = null;
  let holds = true;

  const connect = () =>
    new Promise<void>((settle) => {
      try {
        const request = page.indexedDB?.open(DATABASE, 1);
        if (!request) return settle();
        request.onupgradeneeded = () => request.result.createObjectStore(STORE);
        request.onerror = () => settle();
        request.onsuccess = () => {
          database = request.result;
          // Another page waits for this one to let go; or the browser took the database away (iOS in the background).
          database.onversionchange = reconnect;
          database.onclose = reconnect;
          settle();
        };
      } catch {
        settle();
      }
    });

  const reconnect = () => {
    database?.close();
    database = null;
    void connect();
  };

  const use = (mode: IDBTransactionMode, act: (store: IDBObjectStore, transaction: IDBTransaction) => void) => {
    if (!database) return false;
    try {
      const transaction = database.transaction(STORE, mode);
      act(transaction.objectStore(STORE), transaction);
      // Left to itself it would wait for this page to hear of each request, and die with the page.
      transaction.commit();
      return true;
    } catch {
      reconnect();
      return false;
    }
  };

  const change = (act: (store: IDBObjectStore) => void) =>
    use('readwrite', (store, transaction) => {
      act(store);
      transaction.oncomplete = () => {
        holds = true;
      };
      transaction.onabort = () => {
        holds = false;
      };
    });

  const opening = connect();
  return {
    readAll: () =>
      new Promise((settle) => {
        later(() => settle([]), PATIENCE_MS);
        void opening.then(() => {
          const isAsked = use('readonly', (store, transaction) => {
            const names = store.getAllKeys();
            const lines = store.getAll();
            transaction.oncomplete = () =>
              settle(names.result.map((name, at) => [String(name), String(lines.result[at])]));
            transaction.onabort = () => settle([]);
          });
          if (!isAsked) settle([]);
        });
      }),
    put: (name, line) => change((store) => store.put(line, name)) && holds,
    erase: (name) => void change((store) => store.delete(name)),
  };
}
