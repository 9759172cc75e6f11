import { type UnzipFileInfo, unzipSync } from 'fflate';
import { MAX_ZIP_BYTES } from '../offer.ts';
import { type Refusal, refuse } from './refusals.ts';

export const ZIP_LIMITS = {
  zipBytes: MAX_ZIP_BYTES,
  files: 5_000,
  unpackedBytes: 300 * 1024 * 1024,
} as const;

interface ZipFile {
  readonly path: string;
  readonly bytes: number;
}

/** A zip whose names and sizes were checked; nothing was inflated yet. */
export interface ZipListing {
  readonly kind: 'listing';
  readonly files: ReadonlyMap<string, ZipFile>;
}

/** Stops the reading of a hostile directory early: fflate would otherwise walk up to 2³² entries. */
class Stop extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.reason);
    this.refusal = refusal;
  }
}

const STORED = 0;
const DEFLATED = 8;

/** Lists the files of a zip from its central directory, or says why it is refused. Never throws. */
export function listZip(zip: Uint8Array): ZipListing | Refusal {
  if (zip.length > ZIP_LIMITS.zipBytes) return refuse('too-big', `${Math.round(zip.length / 1024 / 1024)} Mo`);
  const files = new Map<string, ZipFile>();
  let entries = 0;
  let unpacked = 0;
  const look = (entry: UnzipFileInfo): false => {
    entries += 1;
    unpacked += Math.max(entry.originalSize, entry.size);
    if (entries > ZIP_LIMITS.files) throw new Stop(refuse('too-many-files', String(ZIP_LIMITS.files)));
    if (unpacked > ZIP_LIMITS.unpackedBytes) throw new Stop(refuse('unpacks-too-big'));
    if (!isSafePath(entry.name)) throw new Stop(refuse('unsafe-path', entry.name));
    if (entry.name.endsWith('/')) return false;
    if (entry.compression !== STORED && entry.compression !== DEFLATED) throw new Stop(refuse('compression'));
    if (files.has(entry.name)) throw new Stop(refuse('duplicate-path', entry.name));
    files.set(entry.name, { path: entry.name, bytes: entry.originalSize });
    return false;
  };
  try {
    unzipSync(zip, { filter: look });
  } catch (error) {
    return error instanceof Stop ? error.refusal : refuse('not-a-zip');
  }
  return entries === 0 ? refuse('not-a-zip') : { kind: 'listing', files };
}

/** The bytes of one file of a listed zip; null when it is absent or damaged. */
export function extractFile(zip: Uint8Array, listing: ZipListing, path: string): Uint8Array | null {
  const wanted = listing.files.get(path);
  if (!wanted) return null;
  try {
    const bytes = unzipSync(zip, { filter: (entry) => entry.name === path })[path];
    return bytes?.length === wanted.bytes ? bytes : null;
  } catch {
    return null;
  }
}

/** Relative, forward slashes, no drive, no `.` or `..`, no empty part, no control character. */
function isSafePath(path: string): boolean {
  const parts = path.replace(/\/$/, '').split('/');
  const hasControl = [...path].some((character) => character < ' ' || character === '\u007f');
  return !hasControl && !/[\\:]/.test(path) && parts.every((part) => part !== '' && part !== '.' && part !== '..');
}
