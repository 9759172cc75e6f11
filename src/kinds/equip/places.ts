/** A piece of equipment as pictures name it, `helmet` or `helmet:cracked`. */
export type Wearable = string;

/** Where each piece is worn: two pieces of one place replace each other. A piece that is not named has its own place. */
const PLACES: Readonly<Record<string, string>> = {
  fire_helmet: 'helmet',
  half_mask: 'mask',
  breathing_set: 'mask',
  knee_pads: 'legs',
  cut_trousers: 'legs',
  gloves_work: 'hands',
  gloves_thin: 'hands',
  gloves_chemical: 'hands',
  gloves_insulating: 'hands',
  chainmail_glove: 'hands',
};

/** The name of a piece without its defect. */
export const pieceOf = (wears: Wearable): string => wears.split(':')[0]!;

/** The drawing of a piece by itself, below media/ of a package. */
export const hungFile = (wears: Wearable): string => `drawn/hung-${wears.replace(/[:_]/g, '-')}.svg`;

export const placeOnBody = (wears: Wearable): string => PLACES[pieceOf(wears)] ?? pieceOf(wears);
