import type { SelectionItem, SelectionScene } from '../../../kinds/selection/scene.ts';
import type { Verdict } from '../../../lesson/lesson.ts';
import { VerdictMark } from '../../consequence/verdict-mark.tsx';
import { usePlayer } from '../../player-context.ts';
import { Prose } from '../../text/prose.tsx';
import type { CorrectedProps } from '../kind-view.ts';
import '../corrected-list.css';

const markOf = ({ right, fatal }: SelectionItem, isTicked: boolean): Verdict => {
  if (fatal && isTicked) return 'fatal';
  return right === isTicked ? 'good' : 'wrong';
};

/**
 * Each item with what was done of it, in words and by a mark; mistakes come with the author's note. A perfect answer
 * is not listed again right after it was given.
 */
export function CorrectedSelection({ scene, response, detail }: CorrectedProps<SelectionScene>) {
  const { corrected } = usePlayer().strings;
  const items = scene.items.filter(({ letter }) => detail !== 'closed' || response.includes(letter));
  const isPerfect = scene.items.every(({ letter, right }) => response.includes(letter) === right);
  if (detail === 'brief' && isPerfect) return null;
  return (
    <ul class="corrected">
      {items.map((item) => {
        const isTicked = response.includes(item.letter);
        const isRight = item.right === isTicked;
        const right = isTicked ? corrected.tickedRight : corrected.leftRight;
        const wrong = isTicked ? corrected.tickedWrong : corrected.leftWrong;
        return (
          <li key={item.id} class={isRight ? '' : 'is-mistake'}>
            <VerdictMark verdict={markOf(item, isTicked)} />
            <div>
              <Prose as="span" text={item.text} /> <em>{isRight ? right : wrong}</em>
              {!isRight && item.note !== undefined && <Prose as="p" text={item.note} />}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
