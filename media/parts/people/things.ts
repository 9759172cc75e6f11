import { glow, PALETTE } from '../../../src/pen/colour.ts';
import type { Light } from '../../../src/pen/light.ts';
import { disc, FINE, flat, line, type Markup, shape, tube } from '../../../src/pen/pen.ts';

/** How the arms carry a thing when they have nothing else to do. */
export type Carriage = 'hang' | 'show' | 'aim' | 'both' | 'low';

export interface Thing {
  readonly carriage: Carriage;
  /** Upright: the thing keeps its own upright; along: it goes on where the forearm points. */
  readonly stands: 'upright' | 'along';
  /** Around the middle of the closed hand. */
  readonly draw: (light: Light) => Markup;
  /** What the other hand has: a pen. */
  readonly other?: Markup;
}

const SCREEN = glow('#9fe0ee');
const box = (x: number, y: number, width: number, height: number): string =>
  `M${x + 3} ${y}h${width - 6}q3 0 3 3v${height - 6}q0 3-3 3h${6 - width}q-3 0-3-3v${6 - height}q0-3 3-3z`;

const PEN: Markup = line('M-4 12L12-18', 7) + line('M-4 12L12-18', 2.6, PALETTE.signal);

export const THINGS = {
  phone: {
    carriage: 'show',
    stands: 'upright',
    draw: () => shape(box(-11, -32, 23, 46), PALETTE.black) + flat(box(-7, -27, 15, 34), SCREEN),
  },
  radio: {
    carriage: 'show',
    stands: 'upright',
    draw: () =>
      line('M7-24L7-46', 6) +
      shape(box(-10, -26, 21, 42), PALETTE.darkSteel) +
      flat('M-6-21h12v7h-12z', SCREEN) +
      line('M-5-9h10M-5-5h10', FINE),
  },
  clipboard: {
    carriage: 'both',
    stands: 'upright',
    draw: () =>
      shape(box(-6, -52, 52, 62), PALETTE.wood) +
      flat('M0-44h40v48h-40z', PALETTE.white) +
      line('M5-34h29M5-24h29M5-14h20M5-4h26', FINE, PALETTE.grey) +
      shape('M10-56h20v9h-20z', PALETTE.steel, FINE),
  },
  log_book: {
    carriage: 'both',
    stands: 'upright',
    draw: () =>
      shape(box(-6, -44, 48, 56), PALETTE.alarmRed) +
      flat('M6-34h24v12h-24z', PALETTE.paper) +
      line('M10-28h16', FINE, PALETTE.grey) +
      line('M36-43v54', 4),
  },
  keys: {
    carriage: 'show',
    stands: 'upright',
    draw: () =>
      disc(2, 16, 11, 'none') +
      tube('M-3 26L-10 50M-9 47l8 2M-7 40l7 2', 3.4, PALETTE.signal) +
      tube('M7 26L16 48M15 45l8-4M12 38l7-3', 3.4, PALETTE.lightSteel),
  },
  cigarette: {
    carriage: 'show',
    stands: 'along',
    draw: () =>
      line('M12-4L32-12', 8) + line('M12-4L30-11', 3.4, PALETTE.white) + line('M31-11.6L32-12', 4, glow('#ff8a3c')),
  },
  torch: {
    carriage: 'aim',
    stands: 'along',
    draw: () =>
      shape('M-22-7h46l10-7h14v28h-14l-10-7h-46z', PALETTE.darkSteel) + flat('M42-11h4v22h-4z', PALETTE.cream),
  },
  torch_lit: {
    carriage: 'aim',
    stands: 'along',
    draw: () =>
      flat('M48-10L200-70L200 70L48 10z', glow('#fff1b8'), 0.42) +
      shape('M-22-7h46l10-7h14v28h-14l-10-7h-46z', PALETTE.darkSteel) +
      flat('M42-11h4v22h-4z', glow('#fff6cf')),
  },
  explosimeter: {
    carriage: 'show',
    stands: 'upright',
    draw: () =>
      line('M6-30C8-44 22-40 24-54', 3.4) +
      line('M24-54L27-64', 6) +
      shape(box(-13, -32, 28, 46), PALETTE.gasYellow) +
      shape('M-8-27h18v12h-18z', SCREEN, FINE) +
      disc(-3, -8, 2, PALETTE.alarmRed, 1.8),
  },
  parcel: {
    carriage: 'low',
    stands: 'upright',
    draw: () =>
      shape('M-12-52h84v62h-84z', PALETTE.wood) +
      flat('M20-51h16v60h-16z', PALETTE.sand) +
      shape('M44-20h20v20h-20z', PALETTE.paper, FINE) +
      line('M48-14h12M48-8h8', FINE, PALETTE.grey),
  },
  shopping_bag: {
    carriage: 'hang',
    stands: 'upright',
    draw: () =>
      shape('M16 26L26-6C30-8 32-6 31-2L28 30z', PALETTE.leaf, FINE) +
      shape('M-2 30L4-2C9-6 13-3 12 2L10 30z', PALETTE.wood, FINE) +
      line('M-14 30C-12 6 12 6 16 30', FINE) +
      shape('M-22 28C-8 32 18 32 32 28L36 82C20 88-12 88-24 82z', PALETTE.orange) +
      flat('M-21 30L-10 31L-8 85L-22 82z', '#b2481f'),
  },
  umbrella: {
    carriage: 'hang',
    stands: 'upright',
    draw: () =>
      line('M2-8C2-18-12-18-12-8', 7, PALETTE.darkWood) +
      line('M2-8L2 116', 5) +
      shape('M-6 18L10 18C14 50 10 80 4 106L1 106C-8 80-10 50-6 18z', PALETTE.plum) +
      line('M1 22L2 102', FINE),
  },
  extinguisher: {
    carriage: 'hang',
    stands: 'upright',
    draw: () =>
      line('M8 10C34 10 32 40 26 66', 6) +
      shape('M-2 8h14v12h-14z', PALETTE.black) +
      line('M-14 2L16 2M-12 9L8 9', 4) +
      shape('M-15 34C-15 22 25 22 25 34L25 92C20 96-10 96-15 92z', PALETTE.alarmRed) +
      shape('M-6 46h22v20h-22z', PALETTE.paper, FINE),
  },
  tablet: {
    carriage: 'both',
    stands: 'upright',
    draw: () =>
      shape(box(-6, -46, 60, 52), PALETTE.black) +
      flat('M0-40h48v40h-48z', SCREEN) +
      line('M8-30h20M8-20h30', 4, PALETTE.blue),
  },
  notebook_pen: {
    carriage: 'both',
    stands: 'upright',
    draw: () =>
      shape(box(-6, -42, 50, 52), PALETTE.blue) +
      flat('M0-36h38v40h-38z', PALETTE.paper) +
      line('M6-28h26M6-20h26M6-12h14', FINE, PALETTE.grey),
    other: PEN,
  },
  valve_key: {
    carriage: 'hang',
    stands: 'upright',
    draw: () =>
      tube('M-20-4L22 4', 5, PALETTE.steel) +
      tube('M1 0L-4 112', 6, PALETTE.steel) +
      shape('M-12 108h16v18h-16z', PALETTE.darkSteel),
  },
} as const satisfies Readonly<Record<string, Thing>>;
