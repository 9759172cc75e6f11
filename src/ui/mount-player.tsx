import { render } from 'preact';
import type { CompiledLesson } from '../compiled/compiled.ts';
import type { Engine } from '../engine/engine.ts';
import type { Strings } from '../strings/strings.ts';
import { runEffectsAfterPaint } from './after-paint.ts';
import { createEditions } from './language/editions.ts';
import { loadTranslation } from './language/load-translation.ts';
import { Player } from './player.tsx';
import { type PlayerProps, PlayerProvider } from './player-provider.tsx';
import { followPreferences } from './preferences/follow-preferences.ts';
import { takeOverTitle } from './title/take-over-title.ts';

export interface PlayerMount extends Omit<PlayerProps, 'editions'> {
  readonly lesson: CompiledLesson;
  readonly engine: Engine;
  readonly strings: Strings;
  readonly page: Window;
}

/**
 * Brings the page to life: the static title screen first, then the scenes, from the moment the session leaves its
 * title. Speaks the package's language until the one that the learner prefers has come. Throws when the page has no
 * place for the player, which `renderIndexHtml` always makes.
 */
export function mountPlayer({ page, lesson, engine, strings, session, preferences, onward }: PlayerMount): void {
  const { document: root } = page;
  const place = root.getElementById('player');
  if (!place) throw new Error('the page has no element « player »');
  runEffectsAfterPaint();
  followPreferences(page, preferences);
  const title = root.getElementById('title')?.outerHTML ?? '';
  const editions = createEditions({ lesson, engine, strings, title }, (language) =>
    loadTranslation(root, lesson.id, language),
  );
  const props: PlayerProps = { session, editions, preferences, ...(onward && { onward }) };
  let leaveTitle = takeOverTitle(root, props);
  let isPlaying = false;
  const draw = () =>
    render(
      <PlayerProvider {...props}>
        <Player />
      </PlayerProvider>,
      place,
    );
  const play = () => {
    if (isPlaying || session.view().screen === 'title') return;
    isPlaying = true;
    leaveTitle();
    draw();
  };
  const turn = () => {
    const { lesson: spoken, strings: said, title: html } = editions.current();
    root.documentElement.lang = said.language;
    root.title = spoken.title;
    if (isPlaying) draw();
    else {
      const isReading = root.querySelector('dialog.reading[open]') !== null;
      leaveTitle();
      place.insertAdjacentHTML('beforebegin', html);
      leaveTitle = takeOverTitle(root, props, isReading);
    }
  };
  editions.subscribe(turn);
  session.subscribe(play);
  play();
  const { language } = preferences.current();
  if (language !== 'auto' && language !== strings.language && editions.languages.includes(language)) {
    void editions.speak(language);
  }
}
