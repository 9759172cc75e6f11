import { type ComponentType, type Context, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CompiledLesson } from '../compiled/compiled.ts';
import type { Engine } from '../engine/engine.ts';
import type { Progress } from '../engine/progress.ts';
import type { SessionActions, SessionView } from '../session/view.ts';
import type { Strings } from '../strings/strings.ts';
import type { Editions } from './language/editions.ts';

/** What draws by itself that which a new view must show in the very next frame; all else waits for the one after. */
export interface FirstFrame {
  /** Draws out of sight what an answer that is about to be given would show. */
  readonly prepare: (next: Progress) => void;
  /** False where it has nothing to show of that view, which then is drawn as any other. */
  readonly draw: (next: SessionView) => boolean;
}

/** What stays the same as long as the lesson is played in one language. */
export interface PlayerTools {
  readonly lesson: CompiledLesson;
  readonly engine: Engine;
  readonly strings: Strings;
  readonly editions: Editions;
  readonly actions: SessionActions;
  /** Ways on from an ending, where there is somewhere else to go. */
  readonly onward: ComponentType | null;
  /** Has a screen reader say a sentence, after what it is saying. */
  readonly announce: (sentence: string) => void;
  /** Runs an action unless the event is the second click of a double click. */
  readonly press: (event: Event, action: () => void) => void;
  /** That of the screen, where it has one. */
  readonly firstFrame: { current: FirstFrame | null };
}

export const ToolsContext = createContext<PlayerTools | null>(null);
export const ViewContext = createContext<SessionView | null>(null);
export const SettledViewContext = createContext<SessionView | null>(null);

function useInPlayer<T>(context: Context<T | null>): T {
  const value = useContext(context);
  if (!value) throw new Error('a component of the player is used outside the player');
  return value;
}

export const usePlayer = (): PlayerTools => useInPlayer(ToolsContext);

/** What the session shows: for the scene itself. */
export const useView = (): SessionView => useInPlayer(ViewContext);

/**
 * The same, once it has been painted: for what stands around the scene. On a slow phone one frame is all that a press may
 * take, so that only the scene is drawn in it, and the rest in the next.
 */
export const useSettledView = (): SessionView => useInPlayer(SettledViewContext);
