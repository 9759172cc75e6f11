import { leftWords } from './left-words.ts';
import { usePlayer, useSettledView } from './player-context.ts';
import { Headline } from './text/headline.tsx';
import './left-screen.css';

/** The session is over for good: says what became of the answers, and that the page can be closed. */
export function LeftScreen() {
  const { strings } = usePlayer();
  const view = useSettledView();
  const { title, text, isTrouble } = leftWords(view, strings);
  return (
    <main class="left-screen">
      <div class="left-panel">
        <Headline>{title}</Headline>
        <p class={isTrouble ? 'left-warning' : ''}>
          <strong>{text}</strong>
        </p>
        <p>{strings.left.close}</p>
      </div>
    </main>
  );
}
