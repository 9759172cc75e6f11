import type { Background } from '../../../src/pen/part.ts';
import { corner } from './corner.ts';
import { facade } from './facade.ts';
import { hall } from './hall.ts';
import { lodge } from './lodge.ts';
import { roadworks } from './roadworks.ts';
import { stairwell } from './stairwell.ts';
import { street } from './street.ts';
import { streetPlate } from './street-plate.ts';

/** Every place by its name in lessons. */
export const BACKGROUNDS: Readonly<Record<string, Background>> = {
  hall,
  stairwell,
  facade,
  street,
  street_plate: streetPlate,
  corner,
  roadworks,
  lodge,
};
