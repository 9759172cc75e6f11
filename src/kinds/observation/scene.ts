import type { TickedItem, TickedScene } from '../ticked.ts';

/** A spot of the picture. */
export interface Spot extends TickedItem {
  /** Its centre, in units of the frame. */
  readonly at: readonly [x: number, y: number];
  readonly radius?: number;
}

/** The learner finds the hazards of a picture: spots that are `right`. */
export interface ObservationScene extends TickedScene<Spot> {
  readonly kind: 'observation';
}

export const USUAL_RADIUS = 50;
