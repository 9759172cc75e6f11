import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePlayer, useSettledView } from '../player-context.ts';
import { isTrouble, savingWords } from '../saving-words.ts';
import { nextShown, type Shown } from './shown-saving.ts';
import './saving-line.css';

/**
 * The quiet line that says what became of the answers. A screen reader says it only when something goes wrong, and when
 * it has come right again: the sentence then stands in the part that speaks. Trouble moves to the top of the page, but only
 * with the next screen: it would push an answer from under the finger, and another one there.
 */
export function SavingLine() {
  const { engine, strings } = usePlayer();
  const view = useSettledView();
  const shown = useRef<Shown | undefined>(undefined);
  const above = useRef({ state: '', isWarned: false });
  shown.current = nextShown(shown.current, view.saving);
  const { saving, isSpoken } = shown.current;
  const { progress } = view;
  const { state } = progress;
  // The last screen has no next.
  if (above.current.state !== state || engine.hasEnded(progress)) {
    above.current = { state, isWarned: isTrouble(saving) };
  }
  const { isWarned } = above.current;
  // Not `:has()`, which would have every change of the screen look for this line.
  useLayoutEffect(() => {
    const { documentElement: root } = document;
    root.toggleAttribute('data-warned', isWarned);
    return () => root.removeAttribute('data-warned');
  }, [isWarned]);
  const { line } = savingWords({ ...view, saving }, strings);
  return (
    <footer class="saving" data-saving={saving} data-above={isWarned}>
      <span role="status">{isSpoken && line}</span>
      {!isSpoken && line}
    </footer>
  );
}
