import type { KeptFile } from '../../pages/kept-files.ts';

/** Caches belong to the origin, which may hold other sites: a scope's own start with this. */
export const prefixOf = (scope: string): string => `reflexes-kept:${scope}:`;

/** The cache of one version, whole once `Kept` names it. */
export const versionCache = (scope: string, version: string): string => `${prefixOf(scope)}${version}`;

/** The cache that holds `Kept` alone, under that address. */
export const markCache = (scope: string): string => `${prefixOf(scope)}mark`;
export const markAddress = (scope: string): string => new URL('kept', scope).href;

/** What this device keeps of the site, all of it there. */
export interface Kept {
  readonly version: string;
  readonly withVoices: boolean;
  readonly files: readonly KeptFile[];
}

/** How a request says that it wants the site's present file and not the kept one; no browser asks so by itself. */
export const PAST_KEPT = 'reload' satisfies RequestCache;
