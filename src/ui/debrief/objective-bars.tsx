import { objectiveScores } from '../../engine/score.ts';
import { fill } from '../../strings/fill.ts';
import { usePlayer, useView } from '../player-context.ts';
import { Prose } from '../text/prose.tsx';
import './objective-bars.css';

/** The share of each objective, as boxes that fill up and as words. */
export function ObjectiveBars() {
  const { lesson, strings } = usePlayer();
  const { progress } = useView();
  return (
    <section class="debrief-half">
      <h2>{strings.debrief.objectives}</h2>
      <ul class="objectives">
        {objectiveScores(lesson, progress).map(({ id, text, earned, best }) => (
          <li key={id}>
            <Prose as="p" text={text} />
            <span class="objective-boxes" aria-hidden="true">
              {Array.from({ length: best }, (_, index) => (
                <i key={index} class={index < earned ? 'is-earned' : ''} />
              ))}
            </span>
            <span>{fill(strings.debrief.points, { earned, best })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
