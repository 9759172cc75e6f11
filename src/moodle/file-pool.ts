import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { isCompressed, type ZipEntry } from '../package/zip.ts';
import { columns, element, type Xml } from './xml.ts';

/** Where Moodle keeps a file: which activity, and in which of its areas. */
export interface FilePlace {
  readonly contextId: number;
  readonly component: string;
  readonly area: string;
}

export const sha1Of = (bytes: Uint8Array): string => bytesToHex(sha1(bytes));

/** The files of a backup: each content once, under its SHA-1, and a record for each place where it stands. */
export interface FilePool {
  /** Puts a file at its path in a place; its record's id. */
  readonly add: (place: FilePlace, path: string, bytes: Uint8Array) => number;
  readonly records: () => Xml;
  readonly entries: () => readonly ZipEntry[];
}

export function filePool(madeAt: number): FilePool {
  const contents = new Map<string, ZipEntry>();
  const records: Xml[] = [];
  return {
    add: ({ contextId, component, area }, path, bytes) => {
      const hash = sha1Of(bytes);
      const name = `files/${hash.slice(0, 2)}/${hash}`;
      if (!contents.has(hash)) contents.set(hash, { name, bytes, stored: isCompressed(path) });
      const slash = path.lastIndexOf('/') + 1;
      const id = records.length + 1;
      const record = columns({
        contenthash: hash,
        contextid: contextId,
        component,
        filearea: area,
        itemid: 0,
        filepath: `/${path.slice(0, slash)}`,
        filename: path.slice(slash),
        userid: null,
        filesize: bytes.length,
        // Each Moodle has its own table of types, and fills this in.
        mimetype: null,
        status: 0,
        timecreated: madeAt,
        timemodified: madeAt,
        source: null,
        author: null,
        license: null,
        sortorder: 0,
        repositorytype: null,
        repositoryid: null,
        reference: null,
      });
      records.push(element('file', record, { id }));
      return id;
    },
    records: () => element('files', records),
    entries: () => [...contents.values()],
  };
}
