import type { OrderItem } from '../../../kinds/order/scene.ts';
import { fill } from '../../../strings/fill.ts';
import { VerdictMark } from '../../consequence/verdict-mark.tsx';
import { usePlayer } from '../../player-context.ts';
import { Prose } from '../../text/prose.tsx';
import { placesOf } from './places.ts';
import '../corrected-list.css';

interface StepsProps {
  readonly items: readonly OrderItem[];
  /** Letters of the items in the order that was given. */
  readonly response: string;
}

/** Each item with the place where it was put and those where it may stand. */
const placed = ({ items, response }: StepsProps) =>
  [...response]
    .flatMap((letter) => items.find((item) => item.letter === letter) ?? [])
    .map((item, index) => {
      const places = placesOf(item, items);
      return { item, place: index + 1, places, isInPlace: places.includes(index + 1) };
    });

export const isInOrder = (props: StepsProps): boolean => placed(props).every(({ isInPlace }) => isInPlace);

/** The order that was given, as entries of a list; a step out of place says where it could stand. */
export function CorrectedSteps(props: StepsProps) {
  const { corrected } = usePlayer().strings;
  return (
    <>
      {placed(props).map(({ item, place, places, isInPlace }) => (
        <li key={item.id} class={isInPlace ? '' : 'is-mistake'}>
          <VerdictMark verdict={isInPlace ? 'good' : 'wrong'} />
          <div>
            <b>{place}.</b> <Prose as="span" text={item.text} />{' '}
            <em>{isInPlace ? corrected.inPlace : fill(corrected.outOfPlace, { place: places.join(corrected.or) })}</em>
          </div>
        </li>
      ))}
    </>
  );
}
