import { usePlayer } from './player-context.ts';
import { Headline } from './text/headline.tsx';
import './left-screen.css';

/** The session is over for good: says what became of the answers, and that the page can be closed. */
export function LeftScreen() {
  const { strings, view } = usePlayer();
  const { left } = strings;
  const kept = {
    sent: left.sent,
    unsent: left.unsent,
    idle: left.nothing,
    sending: left.sent,
    on_device: left.onDevice,
    untracked: left.notRecorded,
    not_recorded: left.notRecorded,
  }[view.saving];
  return (
    <main class="left-screen">
      <div class="left-panel">
        <Headline>{left.title}</Headline>
        <p class={view.saving === 'unsent' ? 'left-warning' : ''}>
          <strong>{kept}</strong>
        </p>
        <p>{left.close}</p>
      </div>
    </main>
  );
}
