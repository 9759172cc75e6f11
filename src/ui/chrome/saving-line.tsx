import { usePlayer } from '../player-context.ts';
import './saving-line.css';

/** The quiet line that says what became of the answers. */
export function SavingLine() {
  const { engine, strings, view } = usePlayer();
  const isTraining = view.saving === 'sent' && !view.counts && !engine.hasEnded(view.progress);
  const sentence = strings.saving[isTraining ? 'training' : view.saving];
  return (
    <footer class="saving" data-saving={view.saving}>
      {sentence}
    </footer>
  );
}
