import { glow, PALETTE } from '../../../../src/pen/colour.ts';
import { flat, group, line, type Markup, moved, pen, shape } from '../../../../src/pen/pen.ts';

/** The green box over a way out: a running figure and a door. It is lit at any hour. */
export const exitSign = (x: number, y: number, scale = 1): Markup =>
  moved(
    x,
    y,
    shape('M-36-16h72v32h-72z', glow(PALETTE.safetyGreen)) +
      flat('M14-10h12v20h-12z', glow('#ffffff')) +
      `<circle cx="-6" cy="-8" r="3.6" fill="${glow('#ffffff')}" stroke="none"/>` +
      line('M-9-3l-4 6M-9-3l6 2 6-2M-9-2l1 6 5 3-1 5M-8 4l-6 6h-7', 3, glow('#ffffff')),
    scale,
  );

/** A flame, as on gas cabinets. */
const flame = (x: number, y: number, scale = 1, fill: string = PALETTE.orange): Markup =>
  moved(
    x,
    y,
    shape('M2-24C4-12 14-8 14 6c0 10-6 16-14 16s-14-6-14-15c0-8 6-11 7-19 5 3 6 6 6 10 4-5 5-13 3-22z', fill, 2) +
      flat('M1 4c4 4 6 7 6 10 0 4-3 6-7 6s-6-3-6-6c0-4 5-6 7-10z', PALETTE.signal),
    scale,
  );

/** The yellow box on a façade, with its closed door and the sign of the flame. (x, y) is the middle of its foot. */
export const gasCabinet = (x: number, y: number, scale = 1): Markup =>
  moved(
    x,
    y,
    shape('M-46-128h92v128h-92z', PALETTE.gasYellow) +
      shape('M-36-118h72v108h-72z', '#f2c83a', 2.4) +
      shape('M-22-104h44v52h-44z', PALETTE.white, 2.4) +
      flame(0, -77, 0.95) +
      line('M-36-98v14M-36-44v14M-22-38h44M-22-30h44M-22-22h44', 2.4) +
      `<circle cx="26" cy="-68" r="5" fill="${PALETTE.darkSteel}" stroke-width="2"/>`,
    scale,
  );

/** GAZ in three drawn letters, 100 wide and 36 high around (x, y). */
export const gazLetters = (x: number, y: number, colour: string, transform = ''): Markup =>
  group(
    pen`translate(${x} ${y})${transform}`,
    line(
      'M-24-14q-6-5-13-4-14 2-13 18 1 17 15 18 9 0 12-7V2h-11M-13 18L0-18 13 18M-8 6h16M24-18h25L24 18h26',
      7,
      colour,
    ),
  );

/** A blue enamel plate with a house number (digits are drawn, not typed). */
export const houseNumber = (x: number, y: number, scale = 1): Markup =>
  moved(
    x,
    y,
    shape('M-17-13h34v26h-34z', '#1f4f9c', 2) + line('M-8-3l4-3V7M2-3q0-4 4-4 4 0 4 4 0 3-8 10h9', 2.4, '#ffffff'),
    scale,
  );
