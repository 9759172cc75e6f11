import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { ListedPackage, RefusedPackage } from '../offer.ts';
import { readPackage } from '../package/read-package.ts';

export interface Shelf {
  /** Reads the disk each time, so that a rebuilt package shows up. */
  list(): Promise<{ readonly packages: ListedPackage[]; readonly refused: RefusedPackage[] }>;
  /** The zip of a package; null when there is none of that id. */
  open(id: string): Promise<Uint8Array | null>;
  add(fileName: string, zip: Uint8Array): ListedPackage | RefusedPackage;
}

interface Zip {
  readonly id: string;
  readonly fileName: string;
  readonly source: ListedPackage['source'];
  readonly read: () => Promise<Uint8Array>;
}

/** Uploads live in memory; the oldest leaves first. */
const MAX_UPLOADS = 8;

/** The packages on offer: the zips below some folders, and those dropped on the page. */
export function createShelf(folders: readonly string[]): Shelf {
  const uploads = new Map<string, { readonly fileName: string; readonly zip: Uint8Array }>();

  const all = async (): Promise<Zip[]> => {
    const built = (await Promise.all(folders.map((folder, at) => zipsBelow(folder, at === 0)))).flat();
    const dropped = [...uploads].map(([id, { fileName, zip }]) => ({
      id,
      fileName,
      source: 'uploaded' as const,
      read: () => Promise.resolve(zip),
    }));
    return [...withUniqueIds(built), ...dropped];
  };

  return {
    async list() {
      const packages: ListedPackage[] = [];
      const refused: RefusedPackage[] = [];
      for (const zip of await all()) {
        const listed = describe(zip, await zip.read());
        if ('id' in listed) packages.push(listed);
        else refused.push(listed);
      }
      return { packages, refused };
    },
    async open(id) {
      const zip = (await all()).find((one) => one.id === id);
      return zip ? zip.read() : null;
    },
    add(fileName, zip) {
      const id = `depot-${safeId(fileName)}`;
      const listed = describe({ id, fileName, source: 'uploaded' }, zip);
      if (!('id' in listed)) return listed;
      uploads.delete(id);
      uploads.set(id, { fileName, zip });
      for (const oldest of [...uploads.keys()].slice(0, Math.max(0, uploads.size - MAX_UPLOADS)))
        uploads.delete(oldest);
      return listed;
    },
  };
}

function describe(zip: Omit<Zip, 'read'>, bytes: Uint8Array): ListedPackage | RefusedPackage {
  const reading = readPackage(bytes);
  if (reading.kind === 'refused') return { fileName: zip.fileName, text: reading.refusal.text };
  const { kind: _kind, href: _href, identifier, ...manifest } = reading.manifest;
  return {
    id: zip.id,
    fileName: zip.fileName,
    ...manifest,
    manifestIdentifier: identifier,
    launchPath: `/package/${zip.id}/${reading.launchPath}`,
    bytes: bytes.length,
    source: zip.source,
  };
}

/** The same lesson may be in several folders: only the first folder given does not mark its ids. */
async function zipsBelow(folder: string, isFirst: boolean): Promise<Zip[]> {
  const root = resolve(folder);
  const mark = isFirst ? '' : `${basename(root)}-`;
  const names = await readdir(root, { recursive: true }).catch(() => []);
  return names
    .filter((name) => name.endsWith('.zip'))
    .sort()
    .map((name) => ({
      id: safeId(mark + name),
      fileName: name.split(/[\\/]/).join('/'),
      source: 'built',
      read: () => readFile(join(root, name)),
    }));
}

/** The grades are kept by id, so an id depends on the name alone; a name that loses something gets a fingerprint. */
function safeId(name: string): string {
  const bare = name.replace(/\.zip$/i, '');
  const safe = bare.replace(/[^A-Za-z0-9_-]+/g, '-').slice(0, 60);
  return safe === bare ? safe : `${safe}-${createHash('sha256').update(bare).digest('hex').slice(0, 6)}`;
}

/** The same name in two folders that are called the same: the first wins, as the folder given first is meant. */
function withUniqueIds(zips: readonly Zip[]): Zip[] {
  return [...new Map([...zips].reverse().map((zip) => [zip.id, zip])).values()].reverse();
}
