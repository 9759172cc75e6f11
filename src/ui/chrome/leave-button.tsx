import { useRef } from 'preact/hooks';
import { usePlayer } from '../player-context.ts';
import './leave-button.css';

/** Leaves the lesson, after asking when it is not finished. The native dialog keeps the focus and closes on Escape. */
export function LeaveButton() {
  const { engine, strings, view, actions } = usePlayer();
  const dialog = useRef<HTMLDialogElement>(null);
  const { leaving } = strings;
  const kept = {
    sent: leaving.sent,
    unsent: leaving.unsent,
    idle: leaving.nothingSent,
    // Leaving sends what was about to go.
    sending: leaving.sent,
    on_device: leaving.onDevice,
    untracked: leaving.notRecorded,
    not_recorded: leaving.notRecorded,
  }[view.saving];
  const ask = () => (engine.hasEnded(view.progress) ? actions.leave() : dialog.current?.showModal());
  return (
    <>
      <button type="button" class="header-button" onClick={ask}>
        {strings.header.leave}
      </button>
      <dialog ref={dialog} class="leaving" aria-labelledby="leaving-title">
        <h2 id="leaving-title">{leaving.title}</h2>
        <p>{kept}</p>
        <div class="leaving-buttons">
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {leaving.stay}
          </button>
          <button type="button" class="button is-quiet" onClick={actions.leave}>
            {leaving.leave}
          </button>
        </div>
      </dialog>
    </>
  );
}
