import type { OrderItem } from '../../../kinds/order/scene.ts';

/** The places, from 1, where an item may stand: those of all the items of its rank. */
export function placesOf(item: OrderItem, items: readonly OrderItem[]): number[] {
  const ranks = items.map(({ rank }) => rank).sort((one, other) => one - other);
  return ranks.flatMap((rank, index) => (rank === item.rank ? index + 1 : []));
}
