import { useRef } from 'preact/hooks';
import { usePlayer, useSettledView } from '../player-context.ts';
import { savingWords } from '../saving-words.ts';
import { LeaveAction } from './leave-action.tsx';
import './leave-button.css';

/**
 * Leaves the lesson, after asking when it is being played and not finished. The native dialog keeps the focus and
 * closes on Escape.
 */
export function LeaveButton() {
  const { engine, strings } = usePlayer();
  const view = useSettledView();
  const dialog = useRef<HTMLDialogElement>(null);
  const { leaving } = strings;
  if (engine.hasEnded(view.progress) || view.mode === 'review') {
    return <LeaveAction class="header-button">{strings.header.leave}</LeaveAction>;
  }
  return (
    <>
      <button type="button" class="header-button" onClick={() => dialog.current?.showModal()}>
        {strings.header.leave}
      </button>
      <dialog ref={dialog} class="dialog" aria-labelledby="leaving-title">
        <h2 id="leaving-title">{leaving.title}</h2>
        <p role="status">{savingWords(view, strings).leaving}</p>
        <div class="leaving-buttons">
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {leaving.stay}
          </button>
          <LeaveAction class="button is-quiet">{leaving.leave}</LeaveAction>
        </div>
      </dialog>
    </>
  );
}
