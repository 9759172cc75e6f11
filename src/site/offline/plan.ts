import { isVoice, type KeptFile } from '../../pages/kept-files.ts';

/** What is to be done so that a device keeps a version of the site. */
export interface Plan {
  /** The same bytes as the device keeps already. */
  readonly copied: readonly KeptFile[];
  readonly fetched: readonly KeptFile[];
}

export const wanted = (files: readonly KeptFile[], withVoices: boolean): readonly KeptFile[] =>
  withVoices ? files : files.filter((file) => !isVoice(file));

/** Of the files that are wanted, those that the device keeps as they are and those that are to come. */
export function planKeeping(files: readonly KeptFile[], kept: readonly KeptFile[]): Plan {
  const digests = new Map(kept.map(([path, digest]) => [path, digest]));
  const isThere = ([path, digest]: KeptFile): boolean => digests.get(path) === digest;
  return { copied: files.filter(isThere), fetched: files.filter((file) => !isThere(file)) };
}

export const totalBytes = (files: readonly KeptFile[]): number => files.reduce((sum, [, , bytes]) => sum + bytes, 0);
