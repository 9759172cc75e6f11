import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CompiledLesson } from '../compiled/compiled.ts';
import type { Engine } from '../engine/engine.ts';
import type { SessionActions, SessionView } from '../session/view.ts';
import type { Strings } from '../strings/strings.ts';

export interface PlayerState {
  readonly lesson: CompiledLesson;
  readonly engine: Engine;
  readonly strings: Strings;
  readonly view: SessionView;
  readonly actions: SessionActions;
  /** Has a screen reader say a sentence, after what it is saying. */
  readonly announce: (sentence: string) => void;
  /** Runs an action unless the event is the second click of a double click. */
  readonly press: (event: Event, action: () => void) => void;
}

export const PlayerContext = createContext<PlayerState | null>(null);

export function usePlayer(): PlayerState {
  const state = useContext(PlayerContext);
  if (!state) throw new Error('a component of the player is used outside the player');
  return state;
}
