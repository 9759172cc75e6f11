import type { ComponentChildren, ComponentType } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PlayedSession } from '../session/view.ts';
import { afterPaint } from './after-paint.ts';
import type { Editions } from './language/editions.ts';
import { type FirstFrame, SettledViewContext, ToolsContext, ViewContext } from './player-context.ts';
import type { PreferenceKeeper } from './preferences/preference-keeper.ts';
import { PreferencesContext } from './preferences/use-preferences.ts';
import { useSingleClick } from './single-click.ts';

export interface PlayerProps {
  readonly session: PlayedSession;
  readonly editions: Editions;
  readonly preferences: PreferenceKeeper;
  readonly onward?: ComponentType;
}

/** What every component may ask for, and the voice that speaks to screen readers. */
export function PlayerProvider(props: PlayerProps & { readonly children: ComponentChildren }) {
  const { session, editions, preferences, onward = null, children } = props;
  const { lesson, engine, strings } = editions.current();
  const [view, setView] = useState(session.view);
  const [settled, settle] = useState(view);
  const voice = useRef<HTMLParagraphElement>(null);
  const press = useSingleClick();
  const firstFrame = useRef<FirstFrame | null>(null);
  // Written by hand: a sentence to be said is no reason to draw the screen again.
  const announce = useCallback((sentence: string) => {
    if (voice.current) voice.current.textContent = sentence;
  }, []);
  useEffect(() => {
    let isWaiting = false;
    let isOver = false;
    const show = () => {
      isWaiting = false;
      if (isOver) return;
      setView(session.view());
      settle(session.view());
    };
    const refresh = () => {
      if (isWaiting) return;
      // An answer's first frame is drawn by what shows it, alone (see use-first-frame.ts).
      isWaiting = firstFrame.current?.draw(session.view()) ?? false;
      if (isWaiting) afterPaint(show);
      else setView(session.view());
    };
    refresh();
    const leave = session.subscribe(refresh);
    return () => {
      isOver = true;
      leave();
    };
  }, [session]);
  // Effects run after the paint (see after-paint.ts).
  useEffect(() => settle(view), [view]);
  const tools = useMemo(
    () => ({ lesson, engine, strings, editions, actions: session.actions, onward, announce, press, firstFrame }),
    [lesson, engine, strings, editions, session, onward, announce, press],
  );
  return (
    <PreferencesContext.Provider value={preferences}>
      <ToolsContext.Provider value={tools}>
        <ViewContext.Provider value={view}>
          <SettledViewContext.Provider value={settled}>
            <p ref={voice} class="unseen" role="status" aria-live="polite" />
            {children}
          </SettledViewContext.Provider>
        </ViewContext.Provider>
      </ToolsContext.Provider>
    </PreferencesContext.Provider>
  );
}
