import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { shownUnits } from '../../narration/units.ts';
import { usePlayer, useSettledView } from '../player-context.ts';
import { usePreferences } from '../preferences/use-preferences.ts';
import { useSound } from '../sound/sound-provider.tsx';
import { deviceTrack } from './device-track.ts';
import { heardOnScreen, partOnScreen } from './heard-on-screen.ts';
import { highlight, placeOf } from './highlight.ts';
import { createNarrator, type Narrator, type NarratorStatus } from './narrator.ts';
import { recordedTrack } from './recorded-track.ts';
import { useLocalVoice } from './use-local-voice.ts';

interface Narration {
  /** Whether something can be heard on this screen. */
  readonly canHear: boolean;
  readonly status: NarratorStatus;
  /** Begins, pauses or goes on. */
  readonly listen: () => void;
  readonly again: Narrator['again'];
  readonly stop: Narrator['stop'];
}

const NarrationContext = createContext<Narration | null>(null);

/** Null outside the lesson's screens. */
export const useNarration = (): Narration | null => useContext(NarrationContext);

/** The voice of the screen inside: it stops when the screen changes, pauses when the page is hidden. */
export function NarrationProvider({ children }: { readonly children: ComponentChildren }) {
  const { engine, lesson } = usePlayer();
  const view = useSettledView();
  const { preferences } = usePreferences();
  const { narration: isAutomatic, muted, rate, simple } = preferences;
  const { duck } = useSound();
  const voice = useLocalVoice();
  const [status, setStatus] = useState<NarratorStatus>('off');
  const { state } = view.progress;

  const units = useMemo(() => {
    const scene = engine.sceneAt(view.progress);
    const names = shownUnits(scene, false).map(({ id }) => id);
    return new Map(shownUnits(scene, simple).map((unit, index) => [names[index] ?? unit.id, unit]));
  }, [engine, state, simple]);
  const canHear = voice !== null || [...units.values()].some(({ id }) => lesson.narration?.[id]);

  /** What the narrator, which lives longer than a screen, needs of the present. */
  const now = useRef({ preferences, voice });
  now.current = { preferences, voice };
  const narrator = useMemo(
    () =>
      createNarrator({
        open: (unit, listener) => {
          const recorded = lesson.narration?.[unit.id];
          const { preferences: settings, voice: local } = now.current;
          if (recorded) return recordedTrack(recorded, unit, settings, listener);
          return local && deviceTrack(unit, local, settings, listener);
        },
        changed: setStatus,
        spoken: (at) => {
          const place = at && placeOf(at.heard.unit, at.sentence);
          const element = at && place && partOnScreen(document, at.heard.name, place.part);
          highlight(element, place);
          if (at?.sentence === 0) element?.scrollIntoView({ block: 'nearest' });
        },
      }),
    [lesson],
  );
  const play = () => {
    for (const video of document.querySelectorAll('video')) video.pause();
    narrator.play(heardOnScreen(document, units));
  };

  useEffect(() => {
    if (isAutomatic && !muted && canHear) play();
    return narrator.stop;
  }, [narrator, units, view.screen]);
  useEffect(() => {
    if (muted) narrator.stop();
  }, [narrator, muted]);
  useEffect(() => narrator.setRate(rate), [narrator, rate]);
  useEffect(() => duck(status === 'playing'), [status]);
  useEffect(() => {
    // It comes as the page is hidden and as it is shown again, when nothing is being said.
    document.addEventListener('visibilitychange', narrator.pause);
    return () => document.removeEventListener('visibilitychange', narrator.pause);
  }, [narrator]);

  const { again, stop } = narrator;
  const listen = () => (status === 'off' ? play() : narrator.toggle());
  return (
    <NarrationContext.Provider value={{ canHear, status, listen, again, stop }}>{children}</NarrationContext.Provider>
  );
}
