import type { TickedItem, TickedScene } from '../ticked.ts';
import type { Wearable } from './places.ts';

export interface EquipItem extends TickedItem {
  readonly wears: Wearable;
  /** The piece by itself, as it hangs in the locker; compiled scenes alone have it. */
  readonly hung?: { readonly file: string };
}

/** The learner dresses a person of the picture from a locker: at most one item for each place of the body. */
export interface EquipScene extends TickedScene<EquipItem> {
  readonly kind: 'equip';
  /** The entry of the cast that is dressed; it stands in the scene's picture. */
  readonly person: string;
  /** Replaces the pose of that person's layer. */
  readonly pose?: string;
}
