import { useState } from 'preact/hooks';
import type { MatchScene } from '../../../kinds/match/scene.ts';
import { shuffled } from '../../../lesson/shuffled.ts';
import { answerUnitId } from '../../../narration/units.ts';
import { fill } from '../../../strings/fill.ts';
import { heardAs } from '../../narration/heard-on-screen.ts';
import { usePlayer, useView } from '../../player-context.ts';
import { Prose } from '../../text/prose.tsx';
import type { AskProps } from '../kind-view.ts';
import { Validate } from '../validate.tsx';
import '../../reading/segments.css';
import './pair-list.css';

/**
 * Keyboard and screen reader: each item is a group of native radio buttons, one per target, gone through by the arrow
 * keys. The button stays reachable until all have one, and says how many still lack theirs. Targets are heard once, with
 * the first item, since they are the same for all.
 */
export function PairList({ scene }: AskProps<MatchScene>) {
  const { strings } = usePlayer();
  const view = useView();
  const [pairs, setPairs] = useState<Readonly<Record<string, string>>>({});
  const count = Object.keys(pairs).length;
  const total = scene.items.length;
  const isWhole = count === total;
  const paired = fill(strings.match.paired, { n: count, total });
  return (
    <div class="answers is-below entering">
      <p class="instruction">{strings.match.instruction}</p>
      {shuffled(scene.items, view.seed, scene.id).map((item, place) => (
        <fieldset key={item.id} class="card pair">
          <legend>
            <Prose as="span" class="choice-text" text={item.text} heard={heardAs(answerUnitId(scene.id, item.id))} />
          </legend>
          <div class="segments" data-count={scene.targets.length}>
            {scene.targets.map(({ id, letter, text }) => (
              <label key={id} class="segment">
                <input
                  type="radio"
                  name={`${scene.id} ${item.id}`}
                  checked={pairs[item.id] === letter}
                  onChange={() => setPairs({ ...pairs, [item.id]: letter })}
                />
                <Prose as="span" text={text} {...(place === 0 && { heard: heardAs(answerUnitId(scene.id, id)) })} />
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <Validate told={paired} response={isWhole ? scene.items.map(({ id }) => pairs[id]).join('') : null} />
    </div>
  );
}
