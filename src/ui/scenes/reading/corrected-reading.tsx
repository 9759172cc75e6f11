import { PLAYS } from '../../../kinds/index.ts';
import type { ReadingScene } from '../../../kinds/reading/scene.ts';
import { distance, stepOfLetter, valuesOf } from '../../../kinds/reading/steps.ts';
import { usePlayer } from '../../player-context.ts';
import type { CorrectedProps } from '../kind-view.ts';
import { numberWords, valueWords } from './value-words.ts';

/** The value that was set and, when it was another, the right one. A good answer is not told again at once. */
export function CorrectedReading({ scene, response, detail }: CorrectedProps<ReadingScene>) {
  const { strings } = usePlayer();
  const { corrected } = strings;
  const { scale, value, outcomes } = scene;
  const values = valuesOf(scale);
  const given = values[stepOfLetter(response)];
  const isGood = PLAYS.reading.judge(scene, response, response) === 'good';
  if (given === undefined || detail === 'closed' || (detail === 'brief' && isGood)) return null;
  const good = values.filter((one) => distance(one, value) <= outcomes.good.within);
  const [lowest = value, highest = value] = [good[0], good.at(-1)];
  return (
    <dl class="corrected-choice">
      <dt>{corrected.yourAnswer}</dt>
      <dd>{valueWords(strings, scale, given)}</dd>
      {given !== value && (
        <>
          <dt>{corrected.goodAnswer}</dt>
          <dd>
            {valueWords(strings, scale, value)}
            {lowest < highest && ` (${numberWords(strings, lowest)}–${numberWords(strings, highest)})`}
          </dd>
        </>
      )}
    </dl>
  );
}
