import type { ComponentChildren, ComponentType } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PlayedSession } from '../session/view.ts';
import type { Editions } from './language/editions.ts';
import { SettledViewContext, ToolsContext, ViewContext } from './player-context.ts';
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
  // Written by hand: a sentence to be said is no reason to draw the screen again.
  const announce = useCallback((sentence: string) => {
    if (voice.current) voice.current.textContent = sentence;
  }, []);
  useEffect(() => {
    const refresh = () => setView(session.view());
    refresh();
    return session.subscribe(refresh);
  }, [session]);
  // Effects run after the paint (see after-paint.ts).
  useEffect(() => settle(view), [view]);
  const tools = useMemo(
    () => ({ lesson, engine, strings, editions, actions: session.actions, onward, announce, press }),
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
