import { glow, PALETTE } from '../../../../src/pen/colour.ts';
import type { Light } from '../../../../src/pen/light.ts';
import { disc, FINE, line, type Markup, rect, shape } from '../../../../src/pen/pen.ts';
import { shade, shine } from '../form.ts';
import { prop } from '../make-prop.ts';

const outside = (light: Light): Markup => {
  const sky = light === 'night' ? '#5a7396' : PALETTE.sky;
  return (
    shape(rect(-96, -250, 192, 238), light === 'dim' ? glow(sky) : sky) +
    shape('M-96-70Q-60-110-22-84Q10-124 50-90Q76-108 96-92V-12H-96z', PALETTE.leaf, FINE)
  );
};

const FRAME =
  line(rect(-104, -258, 208, 254), 14) +
  line(rect(-104, -258, 208, 254), 8, PALETTE.white) +
  shape('M-124-6H124V10H-124z', PALETTE.white);

const SASHES =
  line('M-92-246H-6V-16H-92zM6-246H92V-16H6z', 16) +
  line('M-92-246H-6V-16H-92zM6-246H92V-16H6z', 10, PALETTE.white) +
  shine('M-74-232h26l-26 70zM24-232h26l-26 70z') +
  shape('M-4-142h8v26q0 5-4 5t-4-5z', PALETTE.steel, FINE);

const leaf = (side: number): Markup =>
  shape(`M${side * 104}-258L${side * 176}-282V22L${side * 104}-6z`, PALETTE.white) +
  shape(`M${side * 116}-240L${side * 164}-256V-2L${side * 116}-24z`, PALETTE.glass, FINE);

const DRAUGHT = line(
  'M-70-176Q-30-204 2-180T66-186M-80-120Q-36-148 0-122T78-128M-66-64Q-30-90 6-66T70-72',
  5,
  PALETTE.white,
);

/** A window seen from the room. */
export const window = prop([-179, -285, 358, 310], {
  closed: (light) => outside(light) + FRAME + SASHES,
  open: (light) =>
    outside(light) +
    DRAUGHT +
    FRAME +
    leaf(-1) +
    leaf(1) +
    shade('M-104-258h-6v252h6zM104-258h6v252h-6z') +
    disc(-170, -130, 4, PALETTE.steel, FINE) +
    disc(170, -130, 4, PALETTE.steel, FINE),
});
