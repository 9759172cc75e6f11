import { type Zippable, zipSync } from 'fflate';
import { extensionOf, isPortableName, MANIFEST_NAME } from './file-names.ts';

/** Deflating these again costs time and gains nothing. */
const COMPRESSED = new Set(['jpg', 'mp3', 'mp4', 'png', 'woff2', 'zip']);

/** Whether a file of that name is compressed by its own format. */
export const isCompressed = (name: string): boolean => COMPRESSED.has(extensionOf(name));

const rank = (name: string): number => (name === MANIFEST_NAME ? 0 : 1);

const inOrder = (one: string, other: string): number => rank(one) - rank(other) || (one < other ? -1 : 1);

/**
 * Zips files by path. The same files give the same bytes, whatever the order, the machine or the time zone: the
 * manifest comes first, then names in code unit order, all dated 1 January 2000. Throws for a name that is not portable.
 */
export function zip(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const names = Object.keys(files).sort(inOrder);
  for (const name of names) {
    if (!isPortableName(name)) throw new Error(`The file name « ${name} » is not portable and cannot enter a package.`);
  }
  return zipEntries(names.map((name) => ({ name, bytes: files[name]!, stored: isCompressed(name) })));
}

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Kept as it is, not deflated. */
  readonly stored: boolean;
}

/** Zips entries in their order, whatever their names: the same entries give the same bytes. */
export function zipEntries(entries: readonly ZipEntry[]): Uint8Array {
  // Local parts on purpose: a zip stores local time, and fflate reads the date's local parts.
  const mtime = new Date(2000, 0, 1);
  const zippable: Zippable = {};
  for (const { name, bytes, stored } of entries) zippable[name] = [bytes, { level: stored ? 0 : 9, mtime }];
  return zipSync(zippable);
}
