import { useEffect, useRef } from 'preact/hooks';
import type { OrderItem } from '../../../kinds/order/scene.ts';
import { fill } from '../../../strings/fill.ts';
import { heardAs } from '../../narration/heard-on-screen.ts';
import { usePlayer } from '../../player-context.ts';
import { Prose } from '../../text/prose.tsx';
import { plainText } from '../../text/rich-text.tsx';

interface StepProps {
  readonly item: OrderItem;
  /** Its unit of narration. */
  readonly heard: string;
  /** From 0. */
  readonly place: number;
  readonly last: number;
  readonly move: (from: number, to: number) => void;
}

const ARROWS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

export function Step({ item, heard, place, last, move }: StepProps) {
  const { order } = usePlayer().strings;
  const held = useRef<HTMLElement | null>(null);
  // A node that moves in the page loses the focus in some browsers: it is given back to the button that was used.
  useEffect(() => held.current?.focus(), [place]);
  const go = (button: HTMLElement, step: number) => {
    held.current = button;
    move(place, place + step);
  };
  const arrow = (step: -1 | 1, sentence: string, path: string) => (
    <button
      type="button"
      class="step-arrow"
      aria-disabled={place === (step < 0 ? 0 : last)}
      onClick={({ currentTarget }) => go(currentTarget, step)}
      onBlur={() => {
        held.current = null;
      }}
      onKeyDown={(event) => {
        const asked = ARROWS[event.key];
        if (asked === undefined) return;
        event.preventDefault();
        go(event.currentTarget, asked);
      }}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d={path} />
      </svg>
      <span class="unseen">{fill(sentence, { text: plainText(item.text) })}</span>
    </button>
  );
  return (
    <li class="card step">
      <span class="badge" aria-hidden="true">
        {place + 1}
      </span>
      <Prose as="span" class="choice-text" text={item.text} heard={heardAs(heard)} />
      <span class="step-arrows">
        {arrow(-1, order.up, 'M5 15l7-7 7 7')}
        {arrow(1, order.down, 'M5 9l7 7 7-7')}
      </span>
    </li>
  );
}
