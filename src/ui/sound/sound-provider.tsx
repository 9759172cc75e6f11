import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Heard } from '../../sound/mixer.ts';
import { usePlayer, useSettledView } from '../player-context.ts';
import { usePreferences } from '../preferences/use-preferences.ts';
import { captionsOf } from './captions-of.ts';
import { heardAt } from './heard-at.ts';
import { useMixer } from './use-mixer.ts';

interface Sound {
  /** What the screen's sounds tell, in words. */
  readonly captions: readonly string[];
  /** Lowers the sounds while a voice speaks. */
  readonly duck: (isSpeaking: boolean) => void;
}

const SoundContext = createContext<Sound>({ captions: [], duck: () => undefined });

export const useSound = (): Sound => useContext(SoundContext);

const isPageShown = (): boolean => document.visibilityState !== 'hidden';

/** A screen as it was when it came. */
interface Arrival {
  readonly heard: Heard;
  readonly captions: readonly string[];
  readonly wasMuted: boolean;
}

/** Makes the screens inside heard, and tells in words what is. */
export function SoundProvider({ children }: { readonly children: ComponentChildren }) {
  const { engine, lesson } = usePlayer();
  const view = useSettledView();
  const { muted, volume } = usePreferences().preferences;
  const [isDucked, duck] = useState(false);
  const [isShown, setShown] = useState(isPageShown);
  const isPlaying = view.screen === 'scene' && view.mode !== 'review';
  const heard = useMemo(() => heardAt(engine, isPlaying ? view.progress : null), [engine, isPlaying, view.progress]);
  const mixer = useMixer(lesson, !muted && Object.keys(lesson.sounds).length > 0);

  const arrival = useRef<Arrival | null>(null);
  const before = arrival.current;
  if (before?.heard.screen !== heard.screen) {
    const captions = captionsOf(heard, before?.heard.beds ?? [], lesson.sounds);
    arrival.current = { heard, captions, wasMuted: muted };
  }
  const { captions = [], wasMuted = false } = arrival.current ?? {};

  useEffect(() => {
    const refresh = () => setShown(isPageShown());
    document.addEventListener('visibilitychange', refresh);
    return () => document.removeEventListener('visibilitychange', refresh);
  }, []);
  useEffect(
    () => mixer?.set({ volume: muted ? 0 : volume / 100, isDucked, isShown }),
    [mixer, muted, volume, isDucked, isShown],
  );
  // A screen that came in silence is not made up for when the sound is switched on in the middle of it.
  useEffect(() => mixer?.hear(wasMuted ? { ...heard, effects: [] } : heard), [mixer, heard.screen]);

  const sound = useMemo(() => ({ captions, duck }), [captions]);
  return <SoundContext.Provider value={sound}>{children}</SoundContext.Provider>;
}
