import { render } from 'preact';
import { Player } from './player.tsx';
import { type PlayerProps, PlayerProvider } from './player-provider.tsx';
import { followPreferences } from './preferences/follow-preferences.ts';
import { takeOverTitle } from './title/take-over-title.ts';

export interface PlayerMount extends PlayerProps {
  readonly page: Window;
}

/**
 * Brings the page to life: the static title screen first, then the scenes, from the moment the session leaves its
 * title. Throws when the page has no place for the player, which `renderIndexHtml` always makes.
 */
export function mountPlayer({ page, ...props }: PlayerMount): void {
  const { session, preferences } = props;
  const place = page.document.getElementById('player');
  if (!place) throw new Error('the page has no element « player »');
  followPreferences(page, preferences);
  const leaveTitle = takeOverTitle(page.document, props);
  let isPlaying = false;
  const play = () => {
    if (isPlaying || session.view().screen === 'title') return;
    isPlaying = true;
    leaveTitle();
    render(
      <PlayerProvider {...props}>
        <Player />
      </PlayerProvider>,
      place,
    );
  };
  session.subscribe(play);
  play();
}
