import type { Ref } from 'preact';
import { GlossaryList } from '../glossary/glossary-list.tsx';
import { usePlayer } from '../player-context.ts';
import { ReadingSettings } from './reading-settings.tsx';
import './reading-panel.css';

/**
 * « Lecture et son ». The native dialog keeps the focus inside, closes on Escape and gives the focus back to what opened
 * it; a click beside it closes it too.
 */
export function ReadingPanel({ dialog }: { readonly dialog: Ref<HTMLDialogElement> }) {
  const { lesson, strings } = usePlayer();
  const { reading } = strings;
  const closeBeside = ({ target, currentTarget }: MouseEvent) => {
    if (target === currentTarget) (currentTarget as HTMLDialogElement).close();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog without help.
    <dialog ref={dialog} class="dialog reading" aria-labelledby="reading-title" onClick={closeBeside}>
      <form method="dialog" class="reading-sheet">
        <div class="reading-top">
          <h2 id="reading-title">{reading.title}</h2>
          <button type="submit" class="button">
            {reading.close}
          </button>
        </div>
        <ReadingSettings />
        {lesson.glossary.length > 0 && (
          <details>
            <summary>{strings.glossary.title}</summary>
            <GlossaryList />
          </details>
        )}
      </form>
    </dialog>
  );
}
