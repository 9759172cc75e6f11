import type { MatchScene } from '../../../kinds/match/scene.ts';
import { VerdictMark } from '../../consequence/verdict-mark.tsx';
import { usePlayer } from '../../player-context.ts';
import { Prose } from '../../text/prose.tsx';
import type { CorrectedProps } from '../kind-view.ts';
import '../corrected-list.css';

/** Each item with the target that it was given; a wrong pair says the right one. A perfect answer is not listed at once. */
export function CorrectedMatch({ scene, response, detail }: CorrectedProps<MatchScene>) {
  const { corrected } = usePlayer().strings;
  const pairs = scene.items.map((item, index) => ({
    item,
    given: scene.targets.find(({ letter }) => letter === response[index]),
    right: scene.targets.find(({ id }) => id === item.target),
  }));
  if (detail === 'closed' || (detail === 'brief' && pairs.every(({ given, right }) => given === right))) return null;
  return (
    <ul class="corrected">
      {pairs.map(({ item, given, right }) => (
        <li key={item.id} class={given === right ? '' : 'is-mistake'}>
          <VerdictMark verdict={given === right ? 'good' : 'wrong'} />
          <div>
            <Prose as="span" text={item.text} />
            <em>{given && <Prose as="span" text={given.text} />}</em>
            {given !== right && right && (
              <em>
                {corrected.rather} <Prose as="span" text={right.text} />
              </em>
            )}
            {given !== right && item.note !== undefined && <Prose as="p" text={item.note} />}
          </div>
        </li>
      ))}
    </ul>
  );
}
