import { useCallback, useState } from 'preact/hooks';
import { loadData, type StoredData, saveData } from './stored-data.ts';

export type ChangeData = (change: (data: StoredData) => StoredData) => StoredData;

/** The stored data and the only way to change it: from what is stored now, so that two tabs do not undo each other. */
export function useStoredData(onFull: () => void): readonly [StoredData, ChangeData] {
  const [data, setData] = useState(() => loadData(localStorage));
  const change = useCallback<ChangeData>(
    (next) => {
      const changed = next(loadData(localStorage));
      try {
        saveData(localStorage, changed);
      } catch {
        onFull();
      }
      setData(changed);
      return changed;
    },
    [onFull],
  );
  return [data, change];
}
