import { glow, PALETTE } from '../../../../src/pen/colour.ts';
import { disc, FINE, flat, line, type Markup, shape } from '../../../../src/pen/pen.ts';
import { rounded, shade, shine } from '../form.ts';
import { prop } from '../make-prop.ts';

const BODY =
  shape('M-26-250V-316H26V-250z', PALETTE.lightSteel) +
  shape(rounded(-34, -290, 68, 14, 4), PALETTE.steel, FINE) +
  line('M-44-60V-2M44-60V-2', 16) +
  line('M-44-60V-2', 10, '#d9834f') +
  line('M44-60V-2', 10, '#d9834f') +
  line('M0-60V-2', 16) +
  line('M0-60V-2', 10, '#f0c419') +
  shape('M-8-36h16v14h-16z', PALETTE.steel, FINE) +
  shape('M6-33h20v8h-20z', PALETTE.alarmRed, FINE) +
  shape(rounded(-80, -262, 160, 208, 12), PALETTE.paper) +
  shade('M54-260h12q10 0 10 12v180q0 12-10 12h-12z') +
  line('M-80-98H80', FINE) +
  disc(44, -76, 11, PALETTE.lightSteel, FINE) +
  line('M44-76v-8', FINE) +
  disc(14, -76, 11, PALETTE.lightSteel, FINE) +
  line('M14-76l6-6', FINE) +
  shine('M-66-250h22v110l-22 30z');

const screen = (fill: string): Markup => shape(rounded(-64, -88, 54, 24, 4), fill, FINE);

/** A wall boiler, its flue above, its pipes below; (0, 0) is under its pipes. */
export const boiler = prop([-83, -319, 166, 326], {
  off: BODY + screen('#56645f') + disc(0, -150, 20, PALETTE.black),
  on:
    BODY +
    screen(glow('#dff0d0')) +
    disc(0, -150, 20, PALETTE.black) +
    flat('M-10-140Q-10-152-1-164Q0-154 6-154Q12-144 8-138Q0-132-10-140z', glow('#4d9fe0')),
});
