import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Term } from '../../lesson/glossary.ts';
import { Facts } from '../consequence/facts.tsx';
import { Picture } from '../picture/picture.tsx';
import { usePlayer } from '../player-context.ts';
import { Prose } from '../text/prose.tsx';
import { Spoken } from './spoken.tsx';
import './definition.css';

interface DefinitionProps {
  readonly term: Term;
  readonly onClose: () => void;
}

/**
 * What a term means, and on what that rests. A native dialog: it keeps the focus, closes on Escape and gives the focus
 * back to the term.
 */
export function Definition({ term, onClose }: DefinitionProps) {
  const { strings, press } = usePlayer();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  useLayoutEffect(() => {
    dialog.current?.showModal();
    // Its content covers the dialog: what is clicked beside the content is the backdrop.
    dialog.current?.addEventListener('click', (event) => {
      if (event.target === dialog.current) press(event, close);
    });
  }, []);
  return (
    <dialog ref={dialog} class="definition" aria-labelledby="definition-title" onClose={onClose}>
      <div class="definition-content">
        <h2 id="definition-title">
          <Prose as="span" text={term.term} /> <Spoken term={term} />
        </h2>
        {term.picture && <Picture picture={term.picture} values={{}} />}
        <Prose as="p" text={term.meaning} />
        {term.facts && (
          <details>
            <summary>{strings.glossary.source}</summary>
            <Facts ids={term.facts} />
          </details>
        )}
        <button type="button" class="button" onClick={close}>
          {strings.glossary.close}
        </button>
      </div>
    </dialog>
  );
}
