import type { Voice, Voices } from '../../lesson/voice.ts';
import { spokenHash } from '../../narration/spoken-hash.ts';
import { type NarrationUnit, sentencesIn, type UnitId } from '../../narration/units.ts';
import { digestOf } from '../recordings.ts';
import { estimateCues } from './cues.ts';
import { mp3Seconds } from './mp3-seconds.ts';
import { type Deed, type FoundVoice, planVoices } from './plan-voices.ts';
import { readAloud, type Speak } from './read-aloud.ts';
import { RATE, type Sound } from './sound.ts';
import type { VoiceFiles } from './voice-files.ts';

export interface Synthesis {
  readonly speak: Speak;
  readonly encode: (sound: Sound) => Promise<Uint8Array>;
}

export interface VoicesInput {
  readonly units: readonly NarrationUnit[];
  readonly voices: Voices;
  readonly files: VoiceFiles;
  /** Null where nothing can be synthesized: what is missing stays so, and stale synthetic voices go. */
  readonly synthesis: Synthesis | null;
  readonly told: (id: UnitId) => void;
}

/** Units by what became of them. */
export type VoicesMade = ReadonlyMap<Deed, readonly UnitId[]>;

/** Two at a time: each is two programs that wait for each other. */
const AT_ONCE = 2;

const rounded = (seconds: number): number => Math.round(seconds * 100) / 100;

async function synthesize(unit: NarrationUnit, files: VoiceFiles, { speak, encode }: Synthesis): Promise<Voice> {
  const { sound, cues } = await readAloud(unit, speak);
  const mp3 = await encode(sound);
  files.writeMp3(unit.id, mp3);
  const vtt = files.writeCues(unit.id, cues);
  return { text: spokenHash(unit), seconds: rounded(sound.length / RATE), mp3: digestOf(mp3), vtt, by: 'synthetic' };
}

/** Enters a person's recording. Cues that someone wrote for it stay; those of the voice that it replaces do not fit it. */
function enter(
  unit: NarrationUnit,
  { mp3, cues, vtt }: FoundVoice,
  before: Voice | undefined,
  files: VoiceFiles,
): Voice {
  const seconds = mp3Seconds(files.mp3(unit.id));
  const sentences = sentencesIn(unit).map((sentence) => sentence.replaceAll('**', '').trim());
  const isWritten = cues === sentences.length && vtt !== before?.vtt;
  return {
    text: spokenHash(unit),
    seconds: rounded(seconds),
    mp3,
    vtt: isWritten ? vtt : files.writeCues(unit.id, estimateCues(sentences, seconds)),
    by: 'recorded',
  };
}

/** Brings the voices on disk in step with the lesson. A person's recording is never overwritten nor removed. */
export async function makeVoices({ units, voices, files, synthesis, told }: VoicesInput): Promise<VoicesMade> {
  const found = files.found();
  const kept = new Map<UnitId, Voice>();
  const made = new Map<Deed, UnitId[]>();
  const byId = new Map(units.map((unit) => [unit.id, unit]));

  async function carryOut(id: UnitId, deed: Deed): Promise<void> {
    const unit = byId.get(id);
    const before = voices[id];
    const file = found.get(id);
    if (deed === 'remove' || (deed === 'make' && !synthesis)) files.remove(id);
    else if (deed === 'make' && unit && synthesis) kept.set(id, await synthesize(unit, files, synthesis));
    else if ((deed === 'enter' || deed === 'cue') && unit && file) kept.set(id, enter(unit, file, before, files));
    else if (before) kept.set(id, { ...before, ...(deed === 'keep' && file && { vtt: file.vtt }) });
    made.set(deed, [...(made.get(deed) ?? []), id]);
    told(id);
  }

  const queue = [...planVoices(units, voices, found)];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) await carryOut(next.id, next.deed);
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    // What was made before a fault is entered all the same: it would pass for a person's.
    for (const { id } of queue) if (voices[id]) kept.set(id, voices[id]);
    files.enter(kept, units);
  }
  return made;
}
