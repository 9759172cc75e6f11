import { useState } from 'preact/hooks';
import type { OrderScene } from '../../../kinds/order/scene.ts';
import type { Letter } from '../../../lesson/ids.ts';
import { answerUnitId } from '../../../narration/units.ts';
import { fill } from '../../../strings/fill.ts';
import { usePlayer, useView } from '../../player-context.ts';
import { plainText } from '../../text/rich-text.tsx';
import { useAnswer } from '../../use-answer.ts';
import type { AskProps } from '../kind-view.ts';
import { initialOrder } from './initial-order.ts';
import { Step } from './step.tsx';
import './step-list.css';

/** The letters with the one at `from` standing at `to`. */
function moved(order: readonly Letter[], from: number, to: number): Letter[] {
  const rest = order.filter((_, index) => index !== from);
  return [...rest.slice(0, to), ...order.slice(from, from + 1), ...rest.slice(to)];
}

/**
 * Keyboard and screen reader: each step has a button to go up and one to go down; on either, the arrow keys move the
 * step as well. The focus follows the step, and its new place is announced.
 */
export function StepList({ scene }: AskProps<OrderScene>) {
  const { strings, announce } = usePlayer();
  const answer = useAnswer();
  const view = useView();
  const [order, setOrder] = useState(() => initialOrder(scene, view.seed).map(({ letter }) => letter));
  const items = order.flatMap((letter) => scene.items.find((item) => item.letter === letter) ?? []);
  const last = items.length - 1;
  const move = (from: number, to: number) => {
    const item = items[from];
    if (!item || to < 0 || to > last) return;
    setOrder(moved(order, from, to));
    announce(fill(strings.order.moved, { text: plainText(item.text), n: to + 1, total: items.length }));
  };
  return (
    <div class="answers is-below entering">
      <p class="instruction" id="order-instruction">
        {strings.order.instruction}
      </p>
      <ol class="steps" aria-labelledby="order-instruction">
        {items.map((item, index) => (
          <Step
            key={item.id}
            item={item}
            heard={answerUnitId(scene.id, item.id)}
            place={index}
            last={last}
            move={move}
          />
        ))}
      </ol>
      <button type="button" class="button" {...answer(order.join(''))}>
        {strings.order.validate}
      </button>
    </div>
  );
}
