import { useEffect, useRef } from 'preact/hooks';
import { usePlayer } from '../player-context.ts';
import { ReadingPanel } from './reading-panel.tsx';

interface ReadingButtonProps {
  /** Beside « Aa », or for screen readers only. */
  readonly isLabelled?: boolean;
  /** Opens at once: it was asked for before the script had come. */
  readonly isOpen?: boolean;
}

/** Opens the reading panel, from the title screen and from the header. */
export function ReadingButton({ isLabelled = false, isOpen = false }: ReadingButtonProps) {
  const { reading } = usePlayer().strings;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
  }, []);
  return (
    <>
      <button
        type="button"
        class={isLabelled ? 'reading-link' : 'header-button'}
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        <b aria-hidden="true">Aa</b>
        <span class={isLabelled ? '' : 'unseen'}>{reading.title}</span>
      </button>
      <ReadingPanel dialog={dialog} />
    </>
  );
}
