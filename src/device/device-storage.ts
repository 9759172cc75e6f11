/** The page's `localStorage`, or as much of it as the browser lets it have. Nothing throws. */
export interface DeviceStorage {
  /** Null when there is nothing, or no way to know. */
  readonly read: (name: string) => string | null;
  /** Whether the text can be read there afterwards. */
  readonly write: (name: string, text: string) => boolean;
  readonly erase: (name: string) => void;
  /** Empty when nothing can be listed. */
  readonly namesUnder: (prefix: string) => readonly string[];
}

/**
 * Reading the property itself throws in partitioned or sandboxed frames and where cookies are blocked; it is null in
 * some Android web views; each call may throw as well (storage full, private window).
 */
export function createDeviceStorage(page: { readonly localStorage: Storage | null }): DeviceStorage {
  function attempt<T>(use: (storage: Storage) => T, otherwise: T): T {
    try {
      const storage = page.localStorage;
      return storage ? use(storage) : otherwise;
    } catch {
      return otherwise;
    }
  }

  return {
    read: (name) => attempt((storage) => storage.getItem(name), null),
    write: (name, text) =>
      attempt((storage) => {
        storage.setItem(name, text);
        return storage.getItem(name) === text;
      }, false),
    erase: (name) => attempt((storage) => storage.removeItem(name), undefined),
    namesUnder: (prefix) =>
      attempt(
        (storage) =>
          Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter((name) =>
            name.startsWith(prefix),
          ),
        [],
      ),
  };
}
