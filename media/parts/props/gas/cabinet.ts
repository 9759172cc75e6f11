import { PALETTE } from '../../../../src/pen/colour.ts';
import { disc, FINE, flat, line, type Markup, rect, shadow, shape, tube } from '../../../../src/pen/pen.ts';
import { flame } from '../flame-form.ts';
import { rounded, shade, shine } from '../form.ts';
import { prop } from '../make-prop.ts';

const BODY =
  shadow(0, 0, 112, 0.1) +
  shape(rect(-80, -14, 160, 14), PALETTE.concrete) +
  shape(rounded(-92, -250, 184, 238, 7), PALETTE.gasYellow) +
  shade(rect(74, -248, 16, 234)) +
  shape('M-102-246L-92-268H92L102-246z', '#f2c93a');

const mark = (x: number, y: number, size: number): Markup =>
  disc(x, y, size * 0.68, PALETTE.paper, FINE) + flame(x, y - 1, size, PALETTE.orange, PALETTE.signal);

const CLOSED =
  BODY +
  line(rounded(-78, -232, 146, 206, 5), FINE) +
  shape('M-84-206h10v26h-10zM-84-82h10v26h-10z', PALETTE.darkSteel, FINE) +
  mark(-8, -152, 84) +
  disc(48, -84, 10, PALETTE.lightSteel, FINE) +
  flat('M48-90l6 10h-12z', PALETTE.black) +
  line('M-52-66h74M-52-54h74M-52-42h74', FINE) +
  shine('M-68-224h22l-22 60z');

const DOOR =
  shape('M-80-230L-166-250V-6L-80-26z', '#d3a400') +
  line('M-92-216L-152-231V-26L-92-40z', FINE) +
  shape('M-84-206h9v26h-9zM-84-82h9v26h-9z', PALETTE.darkSteel, FINE) +
  disc(-156, -126, 5, PALETTE.lightSteel, FINE);

/** From the ground up through the valve to the regulator, then across to the meter. */
const PIPES =
  tube('M-30-26V-190H40V-176', 17, '#f0c419') +
  shape('M-46-132h32v12h-32zM-46-64h32v12h-32z', PALETTE.steel, FINE) +
  shape(rounded(-48, -122, 36, 60, 8), PALETTE.steel) +
  disc(-30, -190, 25, PALETTE.steel) +
  disc(-30, -190, 13, PALETTE.lightSteel, FINE) +
  shape(rounded(8, -176, 58, 74, 6), PALETTE.paper) +
  shape(rounded(16, -164, 42, 18, 3), PALETTE.black, FINE) +
  flat('M21-158h6v6h-6zM31-158h6v6h-6zM41-158h6v6h-6z', PALETTE.white) +
  line('M22-128h30M22-118h18', FINE);

/** In line with the pipe the gas flows; across the pipe it is shut. */
const LEVER =
  shape('M-38-92L-42-164q12-10 24 0L-22-92q-8 8-16 0z', PALETTE.alarmRed) + disc(-30, -92, 7, PALETTE.black, FINE);
const LEVER_ACROSS =
  shape('M-30-100L50-104q10 12 0 24L-30-84q-8-8 0-16z', PALETTE.alarmRed) + disc(-30, -92, 7, PALETTE.black, FINE);

const OPEN = BODY + shape(rect(-80, -230, 150, 204), '#f4ead2') + shade('M-80-230h150v14h-136v190h-14z') + PIPES + DOOR;

/** The shut-off cabinet of a building, on its façade. */
export const gasCabinet = prop([-169, -271, 282, 284], {
  closed: CLOSED,
  open_on: OPEN + LEVER,
  open_off: OPEN + LEVER_ACROSS,
});
