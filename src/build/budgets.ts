import { gzipSync } from 'node:zlib';
import type { Player } from './build-player.ts';
import { kilobytes } from './french-number.ts';

/** What a learner on a weak network may be asked to download, in bytes. */
export const BUDGETS = {
  /** Player script and style together, gzip. */
  player: 45_000,
  /** Zip of a lesson without sound. */
  zip: 150_000,
} as const;

export const gzipSize = (text: string): number => gzipSync(text, { level: 9 }).length;

export const playerSize = (player: Player): number => gzipSize(player['player.js']) + gzipSize(player['player.css']);

/** Files that a page loads before its first screen can be used: itself, its scripts and its stylesheets. */
export function requestsOf(indexHtml: string): readonly string[] {
  const loaded = [...indexHtml.matchAll(/<(?:script|link)[^>]*\s(?:src|href)="([^"]+)"/g)].map(([, file]) => file!);
  return ['index.html', ...new Set(loaded.filter((file) => !file.startsWith('data:')))];
}

/** The sizes that went over, each in a sentence. */
export const excesses = (sizes: readonly { what: string; bytes: number; budget: number }[]): readonly string[] =>
  sizes
    .filter(({ bytes, budget }) => bytes > budget)
    .map(({ what, bytes, budget }) => `${what} : ${kilobytes(bytes)}, plus que les ${kilobytes(budget)} prévus.`);
