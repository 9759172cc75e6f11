import type { ClassFiles } from '../../../lesson/video.ts';

const DATABASE = 'reflexes-atelier';
const STORE = 'files';

/** The files of classes' videos on this device, by path; `localStorage`, where the draft is, has no room for them. */
interface ClassFilesStore {
  readonly readAll: () => Promise<ClassFiles>;
  readonly put: (path: string, bytes: Uint8Array) => Promise<void>;
  readonly erase: (paths: readonly string[]) => Promise<void>;
  readonly clear: () => Promise<void>;
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Every promise rejects where the browser keeps nothing. */
export function createClassFilesStore(factory: IDBFactory): ClassFilesStore {
  let opening: Promise<IDBDatabase> | null = null;

  const open = (): Promise<IDBDatabase> => {
    opening ??= (async () => {
      const request = factory.open(DATABASE, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(STORE);
      return settled(request);
    })();
    return opening;
  };

  async function inStore<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => Promise<T>): Promise<T> {
    const transaction = (await open()).transaction(STORE, mode);
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    const [result] = await Promise.all([act(transaction.objectStore(STORE)), done]);
    return result;
  }

  return {
    readAll: () =>
      inStore('readonly', async (store) => {
        const [paths, contents] = await Promise.all([settled(store.getAllKeys()), settled(store.getAll())]);
        return Object.fromEntries(paths.map((path, index) => [String(path), contents[index] as Uint8Array]));
      }),
    put: (path, bytes) => inStore('readwrite', async (store) => void (await settled(store.put(bytes, path)))),
    erase: (paths) =>
      inStore('readwrite', async (store) => void (await Promise.all(paths.map((path) => settled(store.delete(path)))))),
    clear: () => inStore('readwrite', (store) => settled(store.clear())),
  };
}
