import { fill } from '../../strings/fill.ts';
import { usePlayer, useSettledView } from '../player-context.ts';
import { countProgress } from '../progress-count.ts';

/** One small panel for each scored decision, like a strip that fills up. Screen readers get the sentence instead. */
export function ProgressStrip() {
  const { engine, lesson, strings } = usePlayer();
  const view = useSettledView();
  const { done, current, total } = countProgress(lesson, view.progress, engine.sceneAt(view.progress));
  const hasEnded = engine.hasEnded(view.progress);
  const sentence = fill(hasEnded ? strings.header.finished : strings.header.progress, { n: current, total });
  const stateOf = (index: number) => (hasEnded || index < done ? 'is-done' : index === done ? 'is-current' : '');
  return (
    <div class="progress">
      <span class="unseen">{sentence}</span>
      <span class="progress-number" aria-hidden="true">
        {hasEnded ? total : current}/{total}
      </span>
      <span class="progress-panels" aria-hidden="true">
        {Array.from({ length: total }, (_, index) => (
          <i key={index} class={stateOf(index)} />
        ))}
      </span>
    </div>
  );
}
