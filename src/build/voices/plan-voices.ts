import type { Voices } from '../../lesson/voice.ts';
import { spokenHash } from '../../narration/spoken-hash.ts';
import { type NarrationUnit, sentencesIn, type UnitId } from '../../narration/units.ts';

/** What stands on disk for a unit. */
export interface FoundVoice {
  /** Digest of the mp3. */
  readonly mp3: string;
  /** Number of cues; null when they cannot be read. */
  readonly cues: number | null;
  /** Digest of the WebVTT; empty when there is none. */
  readonly vtt: string;
}

/**
 * What is to be done for a unit. `make`: have it synthesized. `enter`: a person recorded it, and it is not known yet.
 * `cue`: a person's recording whose cues are wanting. `again`: a person must record it again. `stray`: a person's
 * recording of nothing in the lesson. `remove`: a synthetic voice of nothing in the lesson.
 */
export type Deed = 'keep' | 'make' | 'enter' | 'cue' | 'again' | 'stray' | 'remove';

export interface VoicePlan {
  readonly id: UnitId;
  readonly deed: Deed;
}

function deedFor(unit: NarrationUnit, voice: Voices[string] | undefined, found: FoundVoice | undefined): Deed {
  if (!found) return 'make';
  if (!voice || voice.mp3 !== found.mp3) return 'enter';
  const isCurrent = voice.text === spokenHash(unit);
  const isCued = found.cues === sentencesIn(unit).length;
  if (voice.by === 'synthetic') return isCurrent && isCued ? 'keep' : 'make';
  if (!isCurrent) return 'again';
  return isCued ? 'keep' : 'cue';
}

/**
 * What `npm run voices` has to do for each unit of the lesson, then for each file of none. A file that it did not write
 * is a person's: such a file is never overwritten nor removed.
 */
export function planVoices(
  units: readonly NarrationUnit[],
  voices: Voices,
  found: ReadonlyMap<UnitId, FoundVoice>,
): readonly VoicePlan[] {
  const known = new Set(units.map(({ id }) => id));
  const others = [...new Set([...Object.keys(voices), ...found.keys()])].filter((id) => !known.has(id)).sort();
  return [
    ...units.map((unit) => ({ id: unit.id, deed: deedFor(unit, voices[unit.id], found.get(unit.id)) })),
    ...others.map((id): VoicePlan => {
      const file = found.get(id);
      const voice = voices[id];
      const isOurs = !file || (voice?.by === 'synthetic' && voice.mp3 === file.mp3);
      return { id, deed: isOurs ? 'remove' : 'stray' };
    }),
  ];
}
