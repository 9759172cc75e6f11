import type { OrderScene } from '../../../kinds/order/scene.ts';
import { fill } from '../../../strings/fill.ts';
import { VerdictMark } from '../../consequence/verdict-mark.tsx';
import { usePlayer } from '../../player-context.ts';
import { Prose } from '../../text/prose.tsx';
import type { CorrectedProps } from '../kind-view.ts';
import { placesOf } from './places.ts';
import '../corrected-list.css';

/** The order that was given; a step out of place says where it could stand. A perfect one is not listed at once. */
export function CorrectedOrder({ scene, response, detail }: CorrectedProps<OrderScene>) {
  const { corrected } = usePlayer().strings;
  const given = [...response].flatMap((letter) => scene.items.find((item) => item.letter === letter) ?? []);
  const isPerfect = given.every((item, index) => placesOf(item, scene.items).includes(index + 1));
  if (detail === 'closed' || (detail === 'brief' && isPerfect)) return null;
  return (
    <ol class="corrected">
      {given.map((item, index) => {
        const places = placesOf(item, scene.items);
        const isInPlace = places.includes(index + 1);
        return (
          <li key={item.id} class={isInPlace ? '' : 'is-mistake'}>
            <VerdictMark verdict={isInPlace ? 'good' : 'wrong'} />
            <div>
              <b>{index + 1}.</b> <Prose as="span" text={item.text} />{' '}
              <em>
                {isInPlace ? corrected.inPlace : fill(corrected.outOfPlace, { place: places.join(corrected.or) })}
              </em>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
