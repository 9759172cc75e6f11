import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Recordings, Voices } from '../lesson/voice.ts';
import { readVtt } from '../narration/web-vtt.ts';
import { inRoot } from './paths.ts';
import type { Read } from './read-project.ts';

export const digestOf = (mp3: Uint8Array): string => createHash('sha256').update(mp3).digest('hex').slice(0, 16);

/** When the cues of a WebVTT file begin, in tenths of a second. Null when there is no such file. */
function cueStarts(path: string): readonly number[] | null {
  const cues = existsSync(path) ? readVtt(readFileSync(path, 'utf8')) : null;
  return cues?.map(({ start }) => Math.round(start * 10)) ?? null;
}

/** The recordings that a voices.json enters and whose mp3 stands beside it. */
export function recordingsOf({ value, source }: Read<Voices>): Recordings {
  const folder = source.file.slice(0, source.file.lastIndexOf('/'));
  const entries = Object.entries(value).flatMap(([unit, voice]) => {
    const path = inRoot(`${folder}/${unit}`);
    if (!existsSync(`${path}.mp3`)) return [];
    const isReplaced = digestOf(readFileSync(`${path}.mp3`)) !== voice.mp3;
    const file = `${folder.slice('media/'.length)}/${unit}.mp3`;
    return [[unit, { ...voice, file, at: cueStarts(`${path}.vtt`), isReplaced }] as const];
  });
  return Object.fromEntries(entries);
}
