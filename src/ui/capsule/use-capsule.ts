import { useEffect, useRef, useState } from 'preact/hooks';
import { createAudioVoice, createSilentVoice, type PanelEvents, type PanelVoice } from './panel-voice.ts';
import { momentAt, type Timeline } from './timeline.ts';

export interface CapsuleInput {
  readonly timeline: Timeline;
  /** Seconds of each panel. */
  readonly lengths: readonly number[];
  /** Address of each panel's sound; null where the capsule is played in silence. */
  readonly addresses: readonly string[] | null;
  /** 1 is the normal speed. */
  readonly rate: number;
  /** 0–100. */
  readonly volume: number;
}

export interface CapsulePlay {
  /** Seconds since the capsule began. */
  readonly position: number;
  readonly isPlaying: boolean;
  readonly play: () => void;
  readonly pause: () => void;
  readonly seek: (seconds: number) => void;
}

function makeVoice({ lengths, addresses, volume }: CapsuleInput, events: PanelEvents): PanelVoice {
  const silent = createSilentVoice(lengths, events);
  if (!addresses) return silent;
  const audio = new Audio();
  audio.volume = volume / 100;
  return createAudioVoice(addresses, audio, silent, events);
}

/** Plays a capsule panel after panel. It begins when it is asked to, and stops when its page is hidden or left. */
export function useCapsule(input: CapsuleInput): CapsulePlay {
  const { timeline, lengths, addresses, rate } = input;
  const [position, setPosition] = useState(0);
  const [isPlaying, setPlaying] = useState(false);
  const voice = useRef<PanelVoice | null>(null);

  const stop = () => {
    voice.current?.stop();
    voice.current = null;
    setPlaying(false);
  };
  const runFrom = (seconds: number) => {
    voice.current?.stop();
    const { panel, since } = momentAt(timeline, seconds);
    const start = timeline.starts[panel] ?? 0;
    voice.current = makeVoice(input, {
      // A file may last a little longer than was said: the panel stays the last moment of its time.
      onTime: (at) => setPosition(start + Math.min(at, (lengths[panel] ?? 0) - 0.01)),
      onEnd: () => {
        const next = start + (lengths[panel] ?? 0);
        setPosition(next);
        if (next < timeline.total) runFrom(next);
        else stop();
      },
    });
    voice.current.run(panel, since, rate);
    setPosition(seconds);
    setPlaying(true);
  };

  useEffect(() => {
    const pauseWhenHidden = () => document.visibilityState === 'hidden' && stop();
    document.addEventListener('visibilitychange', pauseWhenHidden);
    return () => {
      document.removeEventListener('visibilitychange', pauseWhenHidden);
      voice.current?.stop();
    };
  }, []);
  // Sound or speed chosen meanwhile hold at once.
  useEffect(() => {
    if (isPlaying) runFrom(position);
  }, [addresses === null, rate]);

  return {
    position,
    isPlaying,
    play: () => runFrom(position >= timeline.total ? 0 : position),
    pause: stop,
    seek: (seconds) => (isPlaying ? runFrom(seconds) : setPosition(seconds)),
  };
}
