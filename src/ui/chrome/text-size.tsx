import { useState } from 'preact/hooks';
import { fill } from '../../strings/fill.ts';
import { usePlayer } from '../player-context.ts';

const SIZES = ['100', '125', '150'] as const;

/** Goes round the three sizes of text. The page keeps the choice until it is closed. */
export function TextSize() {
  const { strings } = usePlayer();
  const [index, setIndex] = useState(0);
  const grow = ({ currentTarget }: { currentTarget: HTMLElement }) => {
    const next = (index + 1) % SIZES.length;
    currentTarget.ownerDocument.documentElement.dataset.text = SIZES[next];
    setIndex(next);
  };
  return (
    <button type="button" class="header-button" onClick={grow}>
      <span aria-hidden="true" class="text-size">
        Aa
      </span>
      <span class="unseen">{fill(strings.header.textSize, { n: SIZES[index] ?? SIZES[0] })}</span>
    </button>
  );
}
