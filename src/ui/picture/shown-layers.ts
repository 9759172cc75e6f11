import { holds } from '../../engine/condition.ts';
import type { Values } from '../../lesson/lesson.ts';
import type { FileLayer, Layer, Picture, WornWith } from '../../lesson/picture.ts';

/** Compiled pictures hold file layers alone. */
const isFile = (layer: Layer): layer is FileLayer => 'file' in layer;

/** All layers of a compiled picture, whatever their conditions. */
export const fileLayers = ({ layers }: Picture): readonly FileLayer[] => layers.filter(isFile);

const isAmong = (letters: string, outfit: string): boolean => [...letters].some((letter) => outfit.includes(letter));

/** Whether a part of somebody shows in an outfit. */
const isWorn = ({ any, none }: WornWith, outfit: string): boolean =>
  (any === undefined || isAmong(any, outfit)) && !(none && isAmong(none, outfit));

/** The layers that show with these values and this outfit, back to front. */
export const shownLayers = (picture: Picture, values: Values, outfit = ''): readonly FileLayer[] =>
  fileLayers(picture).filter(
    ({ when, worn }) => (when === undefined || holds(when, values)) && (worn === undefined || isWorn(worn, outfit)),
  );
