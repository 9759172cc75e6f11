import { render } from 'preact';
import type { Strings } from '../strings/strings.ts';
import { Player, type PlayerProps } from './player.tsx';
import { takeOverTitle } from './title/take-over-title.ts';

export interface PlayerMount extends Omit<PlayerProps, 'strings'> {
  /** The player's sentences; those that the page holds when absent. */
  readonly strings?: Strings;
  readonly root: Document;
}

/** The sentences of the package's language, which `renderIndexHtml` puts in the page: the player knows no language. */
function stringsIn(root: Document): Strings {
  const text = root.getElementById('strings')?.textContent;
  if (!text) throw new Error('the page holds no strings');
  return JSON.parse(text) as Strings;
}

/**
 * Brings the page to life: the static title screen first, then the scenes, from the moment the session leaves its
 * title. Throws when the page has no place for the player, which `renderIndexHtml` always makes.
 */
export function mountPlayer({ root, strings, ...rest }: PlayerMount): void {
  const props: PlayerProps = { ...rest, strings: strings ?? stringsIn(root) };
  const { session } = props;
  const place = root.getElementById('player');
  if (!place) throw new Error('the page has no element « player »');
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
