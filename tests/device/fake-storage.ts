/** A storage in memory, as `localStorage` is seen by a page. */
export function createFakeStorage(start: Readonly<Record<string, string>> = {}): Storage {
  const texts = new Map(Object.entries(start));
  return {
    get length() {
      return texts.size;
    },
    key: (index) => [...texts.keys()][index] ?? null,
    getItem: (name) => texts.get(name) ?? null,
    setItem: (name, text) => void texts.set(name, text),
    removeItem: (name) => void texts.delete(name),
    clear: () => texts.clear(),
  };
}

/** All that a storage holds, by name. */
export const contentsOf = (storage: Storage): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Array.from({ length: storage.length }, (_, index) => storage.key(index)!).map((name) => [
      name,
      storage.getItem(name)!,
    ]),
  );

const refuse = (): never => {
  throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
};

/** A storage that is there, and refuses each call. */
export const REFUSING_STORAGE: Storage = {
  get length() {
    return refuse();
  },
  key: refuse,
  getItem: refuse,
  setItem: refuse,
  removeItem: refuse,
  clear: refuse,
};
