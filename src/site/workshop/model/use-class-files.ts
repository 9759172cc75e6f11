import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ClassFiles } from '../../../lesson/video.ts';
import type { Ask } from '../ask-worker.ts';
import { createClassFilesStore } from './class-files-store.ts';

/** The files of classes' videos at hand, and the ways to change them. */
export interface HeldFiles {
  readonly files: ClassFiles;
  /** False where the browser did not keep them: they are there until the page is left. */
  readonly isKept: boolean;
  readonly put: (path: string, bytes: Uint8Array) => void;
  readonly remove: (paths: readonly string[]) => void;
  readonly clear: () => void;
}

/** The files as this device kept them; the worker is given them as they change. */
export function useClassFiles(ask: Ask): HeldFiles {
  const store = useMemo(() => createClassFilesStore(indexedDB), []);
  const [files, setFiles] = useState<ClassFiles>({});
  const [isKept, setKept] = useState(true);
  const keep = (writing: Promise<unknown>) =>
    void writing.then(
      () => setKept(true),
      () => setKept(false),
    );
  useEffect(() => {
    store.readAll().then(
      (kept) => setFiles((now) => ({ ...kept, ...now })),
      () => setKept(false),
    );
  }, [store]);
  useEffect(() => void ask('keep', { files }), [ask, files]);
  return {
    files,
    isKept,
    put: (path, bytes) => {
      setFiles((now) => ({ ...now, [path]: bytes }));
      keep(store.put(path, bytes));
    },
    remove: (paths) => {
      setFiles((now) => Object.fromEntries(Object.entries(now).filter(([path]) => !paths.includes(path))));
      keep(store.erase(paths));
    },
    clear: () => {
      setFiles({});
      keep(store.clear());
    },
  };
}
