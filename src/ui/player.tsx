import { useEffect, useState } from 'preact/hooks';
import type { CompiledLesson } from '../compiled/compiled.ts';
import type { Engine } from '../engine/engine.ts';
import type { Session } from '../session/view.ts';
import type { Strings } from '../strings/strings.ts';
import { Header } from './chrome/header.tsx';
import { SavingLine } from './chrome/saving-line.tsx';
import { Glossary } from './glossary/glossary.tsx';
import { LeftScreen } from './left-screen.tsx';
import { PlayerContext } from './player-context.ts';
import type { PreferenceKeeper } from './preferences/preference-keeper.ts';
import { PreferencesContext } from './preferences/use-preferences.ts';
import { SceneScreen } from './scene-screen.tsx';
import { useSingleClick } from './single-click.ts';
import './base.css';
import './player.css';

export interface PlayerProps {
  readonly session: Session;
  readonly engine: Engine;
  readonly lesson: CompiledLesson;
  readonly strings: Strings;
  readonly preferences: PreferenceKeeper;
}

/** Everything after the title screen. */
export function Player({ session, engine, lesson, strings, preferences }: PlayerProps) {
  const [view, setView] = useState(session.view);
  const [announced, announce] = useState('');
  const press = useSingleClick();
  useEffect(() => {
    const refresh = () => setView(session.view());
    refresh();
    return session.subscribe(refresh);
  }, [session]);

  const verdict = engine.outcomeAt(view.progress)?.verdict;
  return (
    <PreferencesContext.Provider value={preferences}>
      <PlayerContext.Provider value={{ lesson, engine, strings, view, actions: session.actions, announce, press }}>
        <div class="player" data-verdict={view.screen === 'scene' ? verdict : undefined}>
          <p class="unseen" role="status" aria-live="polite">
            {announced}
          </p>
          {view.screen === 'left' ? (
            <LeftScreen />
          ) : (
            <Glossary>
              <Header />
              <SceneScreen />
              <SavingLine />
            </Glossary>
          )}
        </div>
      </PlayerContext.Provider>
    </PreferencesContext.Provider>
  );
}
