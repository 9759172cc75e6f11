import { gzipSync } from 'node:zlib';
import type { Player } from '../assembly/parts.ts';
import { kilobytes } from './french-number.ts';

/** What a learner on a weak network may be asked to download, in bytes. */
export const BUDGETS = {
  /** Player script and style together, gzip: 1.2 seconds on a line of 400 kbit/s. See docs/decisions/0013. */
  player: 62_000,
  /** Script of sounds, gzip: it comes after the first click. See docs/decisions/0011. */
  soundScript: 11_000,
  /**
   * Zip of a lesson, its voices left out: they come one by one, when they are heard. So do sounds, and the legible
   * typeface and the translation, 25 and 35 kB of it, when they are chosen.
   */
  zip: 1_000_000,
  /** The same with its voices: what a teacher uploads, and a school keeps for each lesson. See docs/decisions/0017. */
  whole: 4_000_000,
  /** Pictures of a lesson, each in gzip. */
  pictures: 250_000,
  /** Sounds of a lesson. */
  sounds: 350_000,
} as const;

export const gzipSize = (text: string): number => gzipSync(text, { level: 9 }).length;

export const playerSize = (player: Player): number => gzipSize(player['player.js']) + gzipSize(player['player.css']);

/** Files that a page loads before its first screen can be used: itself, its scripts and its stylesheets. */
export function requestsOf(indexHtml: string): readonly string[] {
  const loaded = [...indexHtml.matchAll(/<(?:script|link)[^>]*\s(?:src|href)="([^"]+)"/g)].map(([, file]) => file!);
  return ['index.html', ...new Set(loaded.filter((file) => !file.startsWith('data:')))];
}

/**
 * What files that are stored as they are take of a zip: their bytes, and their name in two headers of 76 bytes together
 * (APPNOTE 4.3.7 and 4.3.12).
 */
export const storedSize = (files: Readonly<Record<string, Uint8Array>>): number =>
  Object.entries(files).reduce((sum, [path, { length }]) => sum + length + 2 * path.length + 76, 0);

/** The sizes that went over, each in a sentence. */
export const excesses = (sizes: readonly { what: string; bytes: number; budget: number }[]): readonly string[] =>
  sizes
    .filter(({ bytes, budget }) => bytes > budget)
    .map(({ what, bytes, budget }) => `${what} : ${kilobytes(bytes)}, plus que les ${kilobytes(budget)} prévus.`);
