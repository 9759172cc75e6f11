/** Whether the device lets a page keep anything: `refuses` throws at every call, `full` at writes. */
export const MOODS = ['lets', 'refuses', 'full'] as const;
export type Mood = (typeof MOODS)[number];

type PageStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** The device's storage, one for all pages of an origin. */
export interface DeviceStorage {
  mood: Mood;
  readonly wipe: () => void;
  /** Everything that is there, whatever the mood. */
  readonly values: ReadonlyMap<string, string>;
  /** `localStorage` of one page; `kept` is told of each value that the page keeps, `erased` before it erases one. */
  readonly forPage: (kept: (key: string, value: string) => void, erased: (key: string) => void) => PageStorage;
}

export function createStorage(): DeviceStorage {
  const values = new Map<string, string>();
  const refuseIf = (isRefused: boolean): void => {
    if (isRefused) throw new Error('the device refuses to keep anything');
  };
  const storage: DeviceStorage = {
    mood: 'lets',
    wipe: () => values.clear(),
    values,
    forPage: (kept, erased) => ({
      get length() {
        refuseIf(storage.mood === 'refuses');
        return values.size;
      },
      key: (index) => {
        refuseIf(storage.mood === 'refuses');
        return [...values.keys()][index] ?? null;
      },
      getItem: (key) => {
        refuseIf(storage.mood === 'refuses');
        return values.get(key) ?? null;
      },
      setItem: (key, value) => {
        refuseIf(storage.mood !== 'lets');
        values.set(key, value);
        kept(key, value);
      },
      removeItem: (key) => {
        refuseIf(storage.mood === 'refuses');
        erased(key);
        values.delete(key);
      },
    }),
  };
  return storage;
}
