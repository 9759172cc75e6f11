import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CompiledLesson } from '../compiled/compiled.ts';
import type { Engine } from '../engine/engine.ts';
import type { Session } from '../session/view.ts';
import type { Strings } from '../strings/strings.ts';
import { SettledViewContext, ToolsContext, ViewContext } from './player-context.ts';
import type { PreferenceKeeper } from './preferences/preference-keeper.ts';
import { PreferencesContext } from './preferences/use-preferences.ts';
import { useSingleClick } from './single-click.ts';

export interface PlayerProps {
  readonly session: Session;
  readonly engine: Engine;
  readonly lesson: CompiledLesson;
  readonly strings: Strings;
  readonly preferences: PreferenceKeeper;
}

/** What every component may ask for, and the voice that speaks to screen readers. */
export function PlayerProvider(props: PlayerProps & { readonly children: ComponentChildren }) {
  const { session, engine, lesson, strings, preferences, children } = props;
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
  // Preact runs effects after the paint.
  useEffect(() => settle(view), [view]);
  const tools = useMemo(
    () => ({ lesson, engine, strings, actions: session.actions, announce, press }),
    [lesson, engine, strings, session, announce, press],
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
