import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { inRoot } from './paths.ts';

/**
 * Makes a folder that must not exist yet and writes files, there and elsewhere, by path from the root. When a write
 * fails or `isGood` says no or throws, the folder goes and the other files are again as they were.
 */
export function writeOrRestore(
  folder: string,
  files: Readonly<Record<string, string>>,
  isGood: () => boolean,
): boolean {
  const former = Object.keys(files)
    .filter((file) => existsSync(inRoot(file)))
    .map((file) => [inRoot(file), readFileSync(inRoot(file))] as const);
  mkdirSync(inRoot(folder));
  let isKept = false;
  try {
    for (const [file, text] of Object.entries(files)) writeFileSync(inRoot(file), text);
    isKept = isGood();
  } finally {
    if (!isKept) {
      rmSync(inRoot(folder), { recursive: true, force: true });
      // What was never changed may be what cannot be written.
      for (const [path, bytes] of former) if (!readFileSync(path).equals(bytes)) writeFileSync(path, bytes);
    }
  }
  return isKept;
}
