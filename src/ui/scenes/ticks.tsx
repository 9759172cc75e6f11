import type { ComponentChildren } from 'preact';
import type { TickedItem, TickedScene } from '../../kinds/ticked.ts';
import { shuffled } from '../../lesson/shuffled.ts';
import { answerUnitId } from '../../narration/units.ts';
import { heardAs } from '../narration/heard-on-screen.ts';
import { usePlayer, useView } from '../player-context.ts';
import { Prose } from '../text/prose.tsx';
import { Validate } from './validate.tsx';
import './ticks.css';

/** The items of a set in the order in which this learner sees them. */
export function useShuffled<I extends TickedItem>({ items, id }: TickedScene<I>): readonly I[] {
  return shuffled(items, useView().seed, id);
}

/** The letters once one was ticked or unticked. */
export const toggled = (letters: string, letter: string): string =>
  letters.includes(letter) ? letters.replace(letter, '') : [...letters, letter].sort().join('');

interface TicksProps<I extends TickedItem> {
  readonly scene: TickedScene<I>;
  readonly ticked: string;
  readonly onToggle: (item: I) => void;
  readonly instruction: string;
  /** Said while nothing is ticked, and of what is. */
  readonly nothing: string;
  readonly told: string;
  /** Stands before the words of an item. */
  readonly mark?: (item: I, index: number) => ComponentChildren;
}

/** Keyboard and screen reader: native checkboxes in a named group, ticked with Space. */
export function Ticks<I extends TickedItem>(props: TicksProps<I>) {
  const { scene, ticked, onToggle, instruction, nothing, told, mark } = props;
  const { engine, strings } = usePlayer();
  const closed = engine.closedAt(useView().progress);
  const isEmpty = ticked === '';
  return (
    <fieldset class="answers is-below entering">
      <legend class="instruction">{instruction}</legend>
      <div class="ticks">
        {useShuffled(scene).map((item, index) => {
          const { id, letter, text } = item;
          const isClosed = closed.includes(letter);
          return (
            <label key={id} class={isClosed ? 'card tick is-closed' : 'card tick'}>
              <input
                class="check"
                type="checkbox"
                checked={ticked.includes(letter)}
                disabled={isClosed}
                onChange={() => onToggle(item)}
              />
              {mark?.(item, index)}
              <span>
                <Prose as="span" class="choice-text" text={text} heard={heardAs(answerUnitId(scene.id, id))} />
                {isClosed && <span class="tried">{strings.scene.alreadyTried}</span>}
              </span>
            </label>
          );
        })}
      </div>
      <Validate told={isEmpty ? nothing : told} response={isEmpty ? null : ticked} />
    </fieldset>
  );
}
