import type { ComponentChildren } from 'preact';
import type { TickedItem, TickedScene } from '../../kinds/ticked.ts';
import type { Verdict } from '../../lesson/lesson.ts';
import { VerdictMark } from '../consequence/verdict-mark.tsx';
import { Prose } from '../text/prose.tsx';
import type { CorrectedProps } from './kind-view.ts';
import './corrected-list.css';

export const markOf = ({ right, fatal }: TickedItem, isTicked: boolean): Verdict => {
  if (fatal && isTicked) return 'fatal';
  return right === isTicked ? 'good' : 'wrong';
};

interface CorrectedTicksProps<I extends TickedItem> extends Pick<CorrectedProps<never>, 'response' | 'detail'> {
  readonly scene: TickedScene<I>;
  /** Of an item ticked rightly, ticked wrongly, left rightly, left wrongly. */
  readonly words: readonly [string, string, string, string];
  readonly mark?: (item: I) => ComponentChildren;
}

/**
 * Each item with what was done of it, in words and by a mark; mistakes come with the author's note. A perfect answer
 * is not listed again right after it was given.
 */
export function CorrectedTicks<I extends TickedItem>(props: CorrectedTicksProps<I>) {
  const { scene, response, detail, words, mark } = props;
  const items = scene.items.filter(({ letter }) => detail !== 'closed' || response.includes(letter));
  const isPerfect = scene.items.every(({ letter, right }) => response.includes(letter) === right);
  if (detail === 'brief' && isPerfect) return null;
  return (
    <ul class="corrected">
      {items.map((item) => {
        const isTicked = response.includes(item.letter);
        const isRight = item.right === isTicked;
        return (
          <li key={item.id} class={isRight ? '' : 'is-mistake'}>
            <VerdictMark verdict={markOf(item, isTicked)} />
            {mark?.(item)}
            <div>
              <Prose as="span" text={item.text} /> <em>{words[(isTicked ? 0 : 2) + (isRight ? 0 : 1)]}</em>
              {!isRight && item.note !== undefined && <Prose as="p" text={item.note} />}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
