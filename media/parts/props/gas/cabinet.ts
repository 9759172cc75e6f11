import { PALETTE } from '../../../../src/pen/colour.ts';
import { disc, FINE, flat, line, rect, shadow, shape, tube } from '../../../../src/pen/pen.ts';
import { flame } from '../flame-form.ts';
import { rounded, shade } from '../form.ts';
import { prop } from '../make-prop.ts';

const DOOR_YELLOW = '#f2c83a';

const BODY =
  shadow(0, 0, 106, 0.08) + shape(rect(-90, -252, 180, 252), PALETTE.gasYellow) + shade(rect(78, -250, 11, 249));

const CLOSED =
  BODY +
  shape(rect(-70, -232, 140, 212), DOOR_YELLOW, FINE) +
  line('M-70-196v26M-70-82v26', 7) +
  shape(rect(-42, -206, 84, 100), PALETTE.white, FINE) +
  flame(0, -156, 82, PALETTE.orange, PALETTE.signal) +
  disc(56, -134, 10, PALETTE.lightSteel, FINE) +
  flat('M56-140l6 10h-12z', PALETTE.black) +
  line('M-42-82h84M-42-66h84M-42-50h84', FINE);

const DOOR =
  shape('M-70-232L-162-250V-2L-70-20z', DOOR_YELLOW) +
  shade('M-70-232L-84-235V-17L-70-20z') +
  line('M-90-216L-148-227V-24L-90-36z', FINE) +
  line('M-70-196v26M-70-82v26', 7) +
  disc(-152, -132, 5, PALETTE.lightSteel, FINE);

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

const OPEN = BODY + shape(rect(-70, -232, 140, 212), '#f4ead2') + shade('M-70-232h140v14h-126v198h-14z') + PIPES + DOOR;

/** The shut-off cabinet of a building, on its façade. */
export const gasCabinet = prop([-165, -255, 272, 265], {
  closed: CLOSED,
  open_on: OPEN + LEVER,
  open_off: OPEN + LEVER_ACROSS,
});
