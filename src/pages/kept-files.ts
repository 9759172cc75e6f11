/** A file of the site that a device may keep: its path from the site's root, a digest of its bytes, and their number. */
export type KeptFile = readonly [path: string, digest: string, bytes: number];

/** What a device would keep, in few words: it is asked for at each visit. */
export interface KeptSummary {
  /** Changes with any of the files. */
  readonly version: string;
  /** Bytes of all that is no voice, and of voices. */
  readonly bytes: number;
  readonly voices: number;
}

export const KEPT_SUMMARY = 'hors-ligne.json';
export const KEPT_FILES = 'hors-ligne-fichiers.json';

/** The script that answers for the site without network. */
export const SERVICE_WORKER = 'sw.js';

/** Characters of a file's SHA-256, in hexadecimal, that its digest has: enough to tell two versions of it apart. */
export const DIGEST_LENGTH = 16;

export const isVoice = ([path]: KeptFile): boolean => path.startsWith('media/voices/');

const bytesOf = (files: readonly KeptFile[]): number => files.reduce((sum, [, , bytes]) => sum + bytes, 0);

export const summaryOf = (files: readonly KeptFile[], version: string): KeptSummary => ({
  version,
  bytes: bytesOf(files.filter((file) => !isVoice(file))),
  voices: bytesOf(files.filter(isVoice)),
});

/** Rooms that make files for teachers want a network anyway, and would outweigh the lessons. */
const LEFT_OUT = /^(?:atelier|resultats|cours|moodle)|\.(?:zip|mbz)$/;

/** Whether a file of the site belongs to what a device may keep. */
export const isKept = (path: string): boolean =>
  !LEFT_OUT.test(path) && path !== KEPT_SUMMARY && path !== KEPT_FILES && path !== SERVICE_WORKER;
