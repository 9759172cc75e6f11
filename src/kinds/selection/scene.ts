import type { TickedItem, TickedScene } from '../ticked.ts';

export type SelectionItem = TickedItem;

/** The learner ticks the right set among at most 10 items; at least one must be ticked. */
export interface SelectionScene extends TickedScene {
  readonly kind: 'selection';
}
