import { holds } from '../../engine/condition.ts';
import type { Values } from '../../lesson/lesson.ts';
import type { FileLayer, Layer, Picture } from '../../lesson/picture.ts';

/** Compiled pictures hold file layers alone. */
const isFile = (layer: Layer): layer is FileLayer => 'file' in layer;

/** All layers of a compiled picture, whatever their conditions. */
export const fileLayers = ({ layers }: Picture): readonly FileLayer[] => layers.filter(isFile);

/** The layers that show with these values, back to front. */
export const shownLayers = (picture: Picture, values: Values): readonly FileLayer[] =>
  fileLayers(picture).filter(({ when }) => when === undefined || holds(when, values));
