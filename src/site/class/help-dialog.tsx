import type { Ref } from 'preact';
import { words } from './words.ts';
import '../../ui/reading/reading-panel.css';
import './help-dialog.css';

/** How a lesson is led, in a few lines. */
export function HelpDialog({ dialog }: { readonly dialog: Ref<HTMLDialogElement> }) {
  return (
    <dialog ref={dialog} class="dialog reading" aria-labelledby="help-title">
      <form method="dialog" class="reading-sheet">
        <div class="reading-top">
          <h2 id="help-title">{words.helpTitle}</h2>
          <button type="submit" class="button">
            {words.close}
          </button>
        </div>
        <p>{words.votes}</p>
        <dl class="keys">
          {words.keys.map(([key, what]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <p>
          <b>{words.nobody}</b> {words.kept}
        </p>
        <p>
          <a href="imprimer/cartes-abc.html">{words.cards}</a>
        </p>
      </form>
    </dialog>
  );
}
