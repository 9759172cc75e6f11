import type { FileLayer } from '../../lesson/picture.ts';

/** Width and height of the frame on which pictures are drawn, in its units. */
export const FRAME = { width: 960, height: 640 };

/** Where a layer stands, as properties set by script: a package's policy allows no style attribute. */
export const layerStyle = ({ place, flip }: FileLayer): Readonly<Record<string, string>> => ({
  ...(place && { left: `${place.left}%`, top: `${place.top}%`, width: `${place.width}%`, height: 'auto' }),
  ...(flip && { '--side': '-1' }),
});
