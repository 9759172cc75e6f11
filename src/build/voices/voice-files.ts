import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Cue } from '../../lesson/cue.ts';
import type { Voice, Voices } from '../../lesson/voice.ts';
import type { NarrationUnit, UnitId } from '../../narration/units.ts';
import { readVtt, writeVtt } from '../../narration/web-vtt.ts';
import { inRoot } from '../paths.ts';
import { digestOf } from '../recordings.ts';
import type { FoundVoice } from './plan-voices.ts';

/** The voices of a lesson on disk. */
export interface VoiceFiles {
  readonly found: () => ReadonlyMap<UnitId, FoundVoice>;
  readonly mp3: (unit: UnitId) => Uint8Array;
  readonly writeMp3: (unit: UnitId, mp3: Uint8Array) => void;
  /** The digest of what was written. */
  readonly writeCues: (unit: UnitId, cues: readonly Cue[]) => string;
  readonly remove: (unit: UnitId) => void;
  /** Writes voices.json, in the order of the units. */
  readonly enter: (voices: ReadonlyMap<UnitId, Voice>, units: readonly NarrationUnit[]) => void;
}

const ending = (name: string, extension: string): readonly UnitId[] =>
  name.endsWith(extension) ? [name.slice(0, -extension.length)] : [];

/** `folder` is a path from the root. */
export function voiceFiles(folder: string): VoiceFiles {
  const pathOf = (name: string) => inRoot(`${folder}/${name}`);
  const names = () => (existsSync(inRoot(folder)) ? readdirSync(inRoot(folder)) : []);

  function find(unit: UnitId): FoundVoice {
    const vtt = existsSync(pathOf(`${unit}.vtt`)) ? readFileSync(pathOf(`${unit}.vtt`)) : null;
    return {
      mp3: digestOf(readFileSync(pathOf(`${unit}.mp3`))),
      cues: (vtt && readVtt(vtt.toString('utf8'))?.length) ?? null,
      vtt: vtt ? digestOf(vtt) : '',
    };
  }

  return {
    found: () => new Map(names().flatMap((name) => ending(name, '.mp3').map((unit) => [unit, find(unit)] as const))),
    mp3: (unit) => readFileSync(pathOf(`${unit}.mp3`)),
    writeMp3: (unit, mp3) => {
      mkdirSync(inRoot(folder), { recursive: true });
      writeFileSync(pathOf(`${unit}.mp3`), mp3);
    },
    writeCues: (unit, cues) => {
      const text = Buffer.from(writeVtt(cues));
      writeFileSync(pathOf(`${unit}.vtt`), text);
      return digestOf(text);
    },
    remove: (unit) => {
      for (const extension of ['mp3', 'vtt']) rmSync(pathOf(`${unit}.${extension}`), { force: true });
    },
    enter: (voices, units) => {
      const order = [...units.map(({ id }) => id), ...[...voices.keys()].sort()];
      const entries: Voices = Object.fromEntries(
        [...new Set(order)].flatMap((id) => {
          const voice = voices.get(id);
          return voice ? [[id, voice] as const] : [];
        }),
      );
      const isEmpty = voices.size === 0;
      if (isEmpty) rmSync(pathOf('voices.json'), { force: true });
      else writeFileSync(pathOf('voices.json'), `${JSON.stringify(entries, null, 2)}\n`);
    },
  };
}
