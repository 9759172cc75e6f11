import { PLAYS } from '../../../kinds/index.ts';
import type { OrderItem, OrderScene } from '../../../kinds/order/scene.ts';
import { shuffled } from '../../../lesson/shuffled.ts';

const TRIES = 40;

/**
 * The order in which the steps are first shown. It is never a good answer, so that validating at once never pays:
 * shuffles are tried until one is not; a scene whose every order is good keeps the last.
 */
export function initialOrder(scene: OrderScene, seed: number): OrderItem[] {
  const letters = scene.items.map(({ letter }) => letter).join('');
  const isGood = (items: readonly OrderItem[]) =>
    PLAYS.order.judge(scene, items.map(({ letter }) => letter).join(''), letters) === 'good';
  let items = shuffled(scene.items, seed, scene.id);
  for (let attempt = 1; isGood(items) && attempt < TRIES; attempt++) {
    items = shuffled(scene.items, seed, `${scene.id}/${attempt}`);
  }
  return items;
}
