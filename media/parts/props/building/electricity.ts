import { glow, PALETTE } from '../../../../src/pen/colour.ts';
import { FINE, flat, line, type Markup, rect, shape } from '../../../../src/pen/pen.ts';
import { rounded, shade } from '../form.ts';
import { prop } from '../make-prop.ts';

const PLATE =
  shape(rounded(-44, -104, 88, 104, 10), PALETTE.paper) +
  shade('M34-102q8 0 8 8v84q0 8-8 8h-68q-6 0-8-4h68q6 0 8-8v-80z');

/** A bulb on the rocker: lit or not, it says what the switch is for. */
const bulb = (fill: string): Markup =>
  shape('M-7-40H7Q7-46 11-50A14 14 0 1 0-11-50Q-7-46-7-40z', fill, FINE) + line('M-6-34H6M-3-29H3', FINE);

/** A light switch, larger than life. */
export const lightSwitch = prop([-66, -126, 132, 129], {
  off:
    PLATE +
    shape('M-24-88H24V-22L20-16H-20L-24-22z', PALETTE.white) +
    shade('M-24-26H24V-22L20-16H-20L-24-22z') +
    bulb(PALETTE.lightSteel),
  on:
    PLATE +
    shape('M-24-82L-20-88H20L24-82V-16H-24z', PALETTE.white) +
    shade('M-20-88H20L24-82V-76H-24V-82z') +
    bulb(glow('#ffcf4a')) +
    line('M-54-92l-8-6M54-92l8-6M-54-52h-9M54-52h9M-30-113l-5-9M0-114v-9M30-113l5-9', 4, glow('#e0a01a')),
});

const breaker = (x: number, up: boolean): Markup =>
  shape(rect(x, -150, 26, 66), PALETTE.white, FINE) +
  shape(rounded(x + 7, up ? -138 : -118, 12, 22, 3), up ? PALETTE.blue : PALETTE.alarmRed, FINE);

const ROW = [-88, -60, -32, -4, 24, 52];

const PANEL =
  shape(rounded(-110, -226, 220, 224, 10), PALETTE.lightSteel) +
  shade('M92-224h8q8 0 8 8v204q0 8-8 8h-8z') +
  shape(rect(-96, -166, 188, 96), PALETTE.darkSteel, FINE) +
  shape('M-72-214L-52-180H-92z', PALETTE.signal, FINE) +
  flat('M-71-206l-7 12h5l-2 9l8-12h-5z', PALETTE.black) +
  line('M-36-200H84M-36-188H50M-84-50h52M-20-50h52M44-50h40M-84-34h40M-20-34h40', FINE);

/** An electrical panel: in `tripped` one breaker is down, in `off` all are. */
export const breakerPanel = prop([-113, -229, 226, 230], {
  on: PANEL + ROW.map((x) => breaker(x, true)).join(''),
  tripped: PANEL + ROW.map((x, index) => breaker(x, index !== 2)).join(''),
  off: PANEL + ROW.map((x) => breaker(x, false)).join(''),
});
