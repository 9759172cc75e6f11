import { useState } from 'preact/hooks';
import type { SelectionScene } from '../../../kinds/selection/scene.ts';
import { answerUnitId } from '../../../narration/units.ts';
import { count } from '../../../strings/fill.ts';
import { heardAs } from '../../narration/heard-on-screen.ts';
import { usePlayer, useView } from '../../player-context.ts';
import { shuffled } from '../../shuffle.ts';
import { Prose } from '../../text/prose.tsx';
import type { AskProps } from '../kind-view.ts';
import './tick-list.css';

/**
 * Keyboard and screen reader: native checkboxes in a named group, ticked with Space. The button stays reachable
 * while nothing is ticked and says why it does nothing, which a disabled button could not.
 */
export function TickList({ scene }: AskProps<SelectionScene>) {
  const { engine, strings, actions, announce, press } = usePlayer();
  const view = useView();
  const [ticked, setTicked] = useState('');
  const closed = engine.closedAt(view.progress);
  const items = shuffled(scene.items, view.seed, scene.id);
  const isEmpty = ticked === '';
  const toggle = (letter: string) =>
    setTicked(ticked.includes(letter) ? ticked.replace(letter, '') : [...ticked, letter].sort().join(''));
  const validate = (event: Event) => {
    if (isEmpty) announce(strings.selection.nothingTicked);
    else press(event, () => actions.answer(ticked));
  };
  return (
    <fieldset class="answers is-below entering">
      <legend class="instruction">{strings.selection.instruction}</legend>
      <div class="ticks">
        {items.map(({ id, letter, text }) => {
          const isClosed = closed.includes(letter);
          return (
            <label key={id} class={isClosed ? 'card tick is-closed' : 'card tick'}>
              <input
                class="check"
                type="checkbox"
                checked={ticked.includes(letter)}
                disabled={isClosed}
                onChange={() => toggle(letter)}
              />
              <span>
                <Prose as="span" class="choice-text" text={text} heard={heardAs(answerUnitId(scene.id, id))} />
                {isClosed && <span class="tried">{strings.scene.alreadyTried}</span>}
              </span>
            </label>
          );
        })}
      </div>
      <div class="validate">
        <p id="ticked-count">
          {isEmpty ? strings.selection.nothingTicked : count(strings, strings.selection.count, ticked.length)}
        </p>
        <button type="button" class="button" aria-disabled={isEmpty} aria-describedby="ticked-count" onClick={validate}>
          {strings.scene.validate}
        </button>
      </div>
    </fieldset>
  );
}
