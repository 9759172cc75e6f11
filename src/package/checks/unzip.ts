import { unzipSync } from 'fflate';

/** The content of a zip, and the names of all its entries in their order, double ones included. */
export interface Unzipped {
  readonly names: readonly string[];
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Opens a zip; null when it cannot be read. */
export function unzip(bytes: Uint8Array): Unzipped | null {
  const names: string[] = [];
  try {
    const files = unzipSync(bytes, { filter: ({ name }) => names.push(name) > 0 });
    return names.length === 0 ? null : { names, files: new Map(Object.entries(files)) };
  } catch {
    return null;
  }
}
