import { render } from 'preact';
import { Player, type PlayerProps } from './player.tsx';
import { applyPreferences } from './preferences/apply-preferences.ts';
import { takeOverTitle } from './title/take-over-title.ts';

export interface PlayerMount extends PlayerProps {
  readonly root: Document;
}

/**
 * Brings the page to life: the static title screen first, then the scenes, from the moment the session leaves its
 * title. Throws when the page has no place for the player, which `renderIndexHtml` always makes.
 */
export function mountPlayer({ root, ...props }: PlayerMount): void {
  const { session, preferences } = props;
  const place = root.getElementById('player');
  if (!place) throw new Error('the page has no element « player »');
  const apply = () => applyPreferences(root.documentElement, preferences.current());
  preferences.subscribe(apply);
  apply();
  const leaveTitle = takeOverTitle(root, props);
  let isPlaying = false;
  const play = () => {
    if (isPlaying || session.view().screen === 'title') return;
    isPlaying = true;
    leaveTitle();
    render(<Player {...props} />, place);
  };
  session.subscribe(play);
  play();
}
