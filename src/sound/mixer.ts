import type { SoundId } from '../lesson/sound.ts';
import type { Playing, Speaker } from './speaker.ts';

/** What is to be heard on one screen. */
export interface Heard {
  /** Changes with the screen. */
  readonly screen: string;
  /** Sounds that go on below the rest. */
  readonly beds: readonly SoundId[];
  /** Sounds heard once, one after the other. */
  readonly effects: readonly SoundId[];
  /** Sounds of the screens that may follow. */
  readonly coming: readonly SoundId[];
}

export interface Level {
  /** 0–1; at 0 nothing is played at all. */
  readonly volume: number;
  /** Whether a voice speaks, which must be understood. */
  readonly isDucked: boolean;
  /** Whether the page can be seen. */
  readonly isShown: boolean;
}

/** Plays what each screen calls for. */
export interface Mixer {
  /** The same screen told again changes nothing. */
  readonly hear: (heard: Heard) => void;
  readonly set: (level: Level) => void;
}

const CROSSFADE = 1.2;
const SOFTLY = 0.25;
const BELOW_A_VOICE = 0.3;

const NOTHING: Heard = { screen: '', beds: [], effects: [], coming: [] };

/**
 * Beds that two screens share go on, the others give way to each other; effects of a screen that is left are cut short.
 * What was silent when its screen came is not made up for: a knock heard a minute late would tell something false.
 */
export function createMixer(speaker: Speaker, volumes: Readonly<Record<SoundId, number>>): Mixer {
  let heard = NOTHING;
  let level: Level = { volume: 0, isDucked: false, isShown: true };
  const beds = new Map<SoundId, Playing>();
  let effect: Playing | null = null;
  let queue: readonly SoundId[] = [];

  const isAudible = () => level.isShown && level.volume > 0;
  const volumeOf = (id: SoundId): number => (volumes[id] ?? 0) * level.volume * (level.isDucked ? BELOW_A_VOICE : 1);

  const playNext = () => {
    const [next, ...rest] = queue;
    queue = rest;
    effect = next === undefined ? null : speaker.once(next, volumeOf(next), playNext);
  };

  const cutShort = (seconds: number) => {
    queue = [];
    effect?.stop(seconds);
    effect = null;
  };

  /** Makes the beds those that are wanted; what stops takes `seconds`. */
  const tune = (seconds: number) => {
    const wanted = isAudible() ? heard.beds : [];
    for (const [id, bed] of beds) {
      if (wanted.includes(id)) continue;
      bed.stop(seconds);
      beds.delete(id);
    }
    for (const id of wanted) if (!beds.has(id)) beds.set(id, speaker.loop(id, volumeOf(id)));
  };

  return {
    hear: (next) => {
      if (next.screen === heard.screen) return;
      heard = next;
      cutShort(SOFTLY);
      tune(CROSSFADE);
      if (!isAudible()) return;
      queue = heard.effects;
      playNext();
      speaker.load(heard.coming);
    },
    set: (next) => {
      const wasAudible = isAudible();
      level = next;
      // A page that is hidden runs no fades: its sounds would linger.
      const seconds = level.isShown ? SOFTLY : 0;
      if (!isAudible()) cutShort(seconds);
      for (const [id, bed] of beds) bed.fade(volumeOf(id), SOFTLY);
      tune(seconds);
      if (isAudible() && !wasAudible) speaker.load(heard.coming);
    },
  };
}
