import type { FileLayer, Picture } from '../../lesson/picture.ts';

/** Width and height of the frame on which pictures are drawn, in its units. */
const FRAME = { width: 960, height: 640 };

type Style = Readonly<Record<string, string>>;

/** Where a layer stands, as properties set by script: a package's policy allows no style attribute. */
export const layerStyle = ({ place, flip }: FileLayer): Style => ({
  ...(place && { left: `${place.left}%`, top: `${place.top}%`, width: `${place.width}%`, height: 'auto' }),
  ...(flip && { '--side': '-1' }),
});

/** How narrow screens come closer: the stylesheet decides whether they do. */
export function focusStyle({ focus }: Picture): Style {
  if (!focus) return {};
  const [x, y, width] = focus;
  return {
    '--zoom': String(FRAME.width / width),
    '--left': `${(-100 * x) / FRAME.width}%`,
    '--top': `${(-100 * y) / FRAME.height}%`,
  };
}
