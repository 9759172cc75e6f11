import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePlayer, useSettledView } from '../player-context.ts';
import { isTrouble, savingWords } from '../saving-words.ts';
import { nextShown, type Shown } from './shown-saving.ts';
import './saving-line.css';

/**
 * The quiet line that says what became of the answers. A screen reader says it only when something goes wrong, and when
 * it has come right again: the sentence then stands in the part that speaks.
 */
export function SavingLine() {
  const { strings } = usePlayer();
  const view = useSettledView();
  const shown = useRef<Shown | undefined>(undefined);
  shown.current = nextShown(shown.current, view.saving);
  const { saving, isSpoken } = shown.current;
  const isWarned = isTrouble(saving);
  // Not `:has()`, which would have every change of the screen look for this line.
  useLayoutEffect(() => {
    const { documentElement: root } = document;
    root.toggleAttribute('data-warned', isWarned);
    return () => root.removeAttribute('data-warned');
  }, [isWarned]);
  const { line } = savingWords({ ...view, saving }, strings);
  return (
    <footer class="saving" data-saving={saving}>
      <span role="status">{isSpoken && line}</span>
      {!isSpoken && line}
    </footer>
  );
}
