import { glow, PALETTE } from '../../../../src/pen/colour.ts';
import type { Light } from '../../../../src/pen/light.ts';
import { flat, line, type Markup, moved, pen, rect, shape } from '../../../../src/pen/pen.ts';

const LIT = glow('#ffd978');
const PANES = '#a7c7d3';

interface Window {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly open?: boolean;
  readonly lit?: boolean;
  readonly shutters?: string;
}

/** A tall window with its shutters, stone frame and iron rail; open, its curtain blows out. */
export function tallWindow({ x, y, width, height, open, lit, shutters }: Window, light: Light): Markup {
  const glass = light === 'night' && lit ? LIT : PANES;
  const half = width / 2;
  const slats = (left: number): string => {
    let d = '';
    for (let down = 14; down < height - 8; down += 12) d += pen`M${left + 6} ${y + down}h${half - 16}`;
    return d;
  };
  const shutter = shutters
    ? shape(
        rect(x - half + 2, y - 2, half - 4, height + 2) + rect(x + width + 2, y - 2, half - 4, height + 2),
        shutters,
        2.4,
      ) + line(slats(x - half + 2) + slats(x + width + 2), 1.6)
    : '';
  const [fold, foot] = [half * 0.42, y + height];
  const casements = open
    ? shape(rect(x, y, width, height), light === 'night' && lit ? LIT : '#56646e', 2.4) +
      shape(
        pen`M${x} ${y}l${fold} 9v${height - 14}l${-fold} 5zM${x + width} ${y}l${-fold} 9v${height - 14}l${fold} 5z`,
        PALETTE.white,
        2.4,
      ) +
      shape(
        pen`M${x + 5} ${y + 10}l${fold - 9} 6v${height - 28}l${9 - fold} 6zM${x + width - 5} ${y + 10}l${9 - fold} 6v${height - 28}l${fold - 9} 6z`,
        '#c3dde6',
        2,
      ) +
      shape(
        pen`M${x + half - 6} ${y + 4}q${half * 0.5} 4 ${half * 0.6} 10q${-half * 0.5} ${height * 0.3} ${half * 0.7} ${height * 0.56}q${-half * 0.5} 10 ${-half * 0.7} -2q${-half * 0.2} 16 ${-half * 0.6} 8q${half * 0.2} ${-height * 0.4} 0 ${-height * 0.56}z`,
        PALETTE.paper,
        2.4,
      ) +
      line(pen`M${x + half + 4} ${y + 20}q-4 ${height * 0.26} 14 ${height * 0.42}`, 1.6, '#c9bda0')
    : shape(rect(x, y, width, height), PALETTE.white, 2.4) +
      shape(rect(x + 5, y + 5, half - 8, height - 10) + rect(x + half + 3, y + 5, half - 8, height - 10), glass, 2) +
      (y > 0
        ? line(pen`M${x + 5} ${y + height * 0.3}h${half - 8}M${x + half + 3} ${y + height * 0.3}h${half - 8}`, 2)
        : '') +
      flat(
        pen`M${x + 8} ${y + height * 0.55}L${x + half - 6} ${y + 14}v16L${x + 8} ${y + height * 0.8}z`,
        PALETTE.white,
        0.45,
      );
  return (
    shutter +
    (y > 0 ? shape(rect(x - 6, y - 8, width + 12, 8), '#efe3c6', 2) : '') +
    casements +
    rail(x - 4, foot, width + 8, height * 0.3)
  );
}

/** The iron rail before a window. */
function rail(x: number, foot: number, width: number, height: number): Markup {
  let bars = pen`M${x} ${foot - height}h${width}M${x} ${foot}h${width}M${x} ${foot - height}v${height}M${x + width} ${foot - height}v${height}`;
  for (let bar = x + 9; bar < x + width - 4; bar += 9) bars += pen`M${bar} ${foot - height}v${height}`;
  return line(bars, 2) + shape(rect(x - 4, foot, width + 8, 7), '#efe3c6', 2);
}

interface Block {
  readonly x: number;
  readonly foot: number;
  readonly width: number;
  readonly columns: number;
  readonly floors: number;
  /** Height of one floor. */
  readonly storey: number;
  readonly ground: number;
  readonly wall: string;
  readonly roof: string;
  readonly shutters: string;
}

/** A whole block of flats seen from afar: rows of windows under a zinc roof. What stands at its foot is drawn over it. */
export function distantBlock(
  { x, foot, width, columns, floors, storey, ground, wall, roof, shutters }: Block,
  light: Light,
): Markup {
  const eaves = foot - ground - floors * storey;
  const step = width / columns;
  const [wide, high] = [step * 0.34, storey * 0.62];
  let dark = '';
  let lit = '';
  let leaves = '';
  for (let floor = 0; floor < floors; floor++) {
    for (let column = 0; column < columns; column++) {
      const [left, top] = [x + step * (column + 0.5) - wide / 2, eaves + storey * (floor + 0.22)];
      const d = rect(left, top, wide, high);
      leaves += rect(left - wide / 2, top, wide * 2, high);
      if ((floor * 5 + column * 3) % 4 === 0) lit += d;
      else dark += d;
    }
  }
  let bands = '';
  for (let floor = 1; floor <= floors; floor++) bands += pen`M${x} ${eaves + floor * storey}h${width}`;
  const slope = storey * 0.75;
  return (
    shape(pen`M${x} ${eaves}l${slope * 0.35} ${-slope}h${width - slope * 0.7}l${slope * 0.35} ${slope}z`, roof) +
    shape(rect(x, eaves, width, foot - eaves), wall) +
    line(bands, 1.6) +
    shape(leaves, shutters, 1.6) +
    shape(dark, PANES) +
    shape(lit, light === 'night' ? LIT : '#c3dbe3') +
    shape(rect(x - 5, eaves - 4, width + 10, 8), '#efe3c6')
  );
}

/** A bed of bricks shown by a few of them, so that a large wall stays quiet. */
export const fewBricks = (places: readonly (readonly [number, number])[], colour: string): Markup =>
  flat(places.map(([x, y]) => pen`M${x} ${y}h26v9h-26zM${x + 16} ${y + 12}h26v9h-26z`).join(''), colour);

/** A glass canopy on iron brackets over an entrance: the usual shelter of an old French block. (x, y) is the middle of its front edge. */
export const canopy = (x: number, y: number, width: number): Markup =>
  moved(
    x,
    y,
    line(pen`M${-width * 0.36} -6q-6 34 8 52M${width * 0.36} -6q6 34 -8 52`, 4) +
      shape(pen`M${-width / 2} 0L${-width * 0.4} -40h${width * 0.8}L${width / 2} 0z`, '#bcd5d6') +
      line(pen`M${-width * 0.25} 0l${width * 0.05} -40M0 0v-40M${width * 0.25} 0l${-width * 0.05} -40`, 2.4) +
      shape(pen`M${-width / 2 - 4} 0h${width + 8}v14h${-width - 8}z`, '#4d5f5a') +
      flat(pen`M${-width / 2 - 2} 2h${width + 4}v4h${-width - 4}z`, '#7d918b'),
  );
