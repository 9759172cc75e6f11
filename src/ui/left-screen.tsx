import { usePlayer } from './player-context.ts';
import { savingWords } from './saving-words.ts';
import { Headline } from './text/headline.tsx';
import './left-screen.css';

/** The session is over for good: says what became of the answers, and that the page can be closed. */
export function LeftScreen() {
  const { strings, view } = usePlayer();
  const { left, isTrouble } = savingWords(view, strings);
  // Back out of the browser's page cache, to find that another tab plays now.
  const isTaken = view.link === 'second';
  return (
    <main class="left-screen">
      <div class="left-panel">
        <Headline>{isTrouble && !isTaken ? strings.left.titleUnsent : strings.left.title}</Headline>
        <p class={isTrouble || isTaken ? 'left-warning' : ''}>
          <strong>{isTaken ? strings.notice.second : left}</strong>
        </p>
        <p>{strings.left.close}</p>
      </div>
    </main>
  );
}
