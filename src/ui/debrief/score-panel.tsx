import { fill } from '../../strings/fill.ts';
import { usePlayer, useView } from '../player-context.ts';
import './score-panel.css';

/** The score and its words, which come from the score alone. */
export function ScorePanel() {
  const { strings } = usePlayer();
  const view = useView();
  const { raw, passed, capped, masteryScore } = view.score;
  return (
    <div class={passed ? 'score is-passed' : 'score'}>
      <p class="score-number">
        {raw} <small>{strings.debrief.scoreOutOf}</small>
      </p>
      <div>
        <p class="score-word">{passed ? strings.debrief.passed : strings.debrief.failed}</p>
        {capped && <p>{fill(strings.debrief.capped, { n: masteryScore - 1 })}</p>}
        {!passed && <p>{fill(strings.debrief.mastery, { n: masteryScore })}</p>}
      </div>
    </div>
  );
}
