import { glow } from '../../../../src/pen/colour.ts';
import type { Light } from '../../../../src/pen/light.ts';
import { flat, line, type Markup, type Point, pen, poly, shape } from '../../../../src/pen/pen.ts';
import { nearer } from './perspective.ts';

/** A rectangle turned the other way round: inside another one it makes a hole. */
const hole = (x: number, y: number, width: number, height: number): string =>
  pen`M${x} ${y}v${height}h${width}v${-height}z`;

interface Entrance {
  readonly x: number;
  readonly top: number;
  readonly foot: number;
  readonly width: number;
  readonly wood: string;
  /** Colour of the mirrored light on the panes. */
  readonly gleam: string;
}

/** Height of the window above the leaves. */
const TRANSOM = 44;

/** The case of a double door with the window above it; what is behind shows through. */
export function doorCase({ x, top, foot, width, wood }: Entrance): Markup {
  return (
    shape(
      pen`M${x - 14} ${foot}V${top - 12}h${width + 28}V${foot}h-14V${top + TRANSOM}h${-width}V${foot}z${hole(x + 6, top + 2, width - 12, TRANSOM - 10)}`,
      wood,
    ) +
    line(
      pen`M${x + width / 2 - 34} ${top + 2}v34M${x + width / 2 + 34} ${top + 2}v34M${x + width / 2 - 34} ${top + 36}q34-40 68 0`,
      2,
    )
  );
}

/** Both leaves shut: wood below, glass behind an iron grille above, brass handles. */
export function leavesShut({ x, top, foot, width, wood, gleam }: Entrance): Markup {
  const [half, high] = [width / 2, top + TRANSOM];
  const paneHeight = (foot - high) * 0.62;
  const leaf = (left: number): Markup =>
    shape(pen`M${left} ${high}h${half}V${foot}h${-half}z${hole(left + 14, high + 16, half - 28, paneHeight)}`, wood) +
    line(pen`M${left + 14} ${high + paneHeight + 34}h${half - 28}v${foot - high - paneHeight - 52}h${28 - half}z`, 2) +
    flat(
      pen`M${left + 20} ${high + paneHeight - 20}L${left + half - 26} ${high + 50}v30L${left + 20} ${high + paneHeight + 8}z`,
      gleam,
      0.6,
    ) +
    line(
      pen`M${left + half / 2} ${high + 16}v${paneHeight}M${left + 14} ${high + 56}h${half - 28}M${left + 14} ${high + paneHeight - 26}h${half - 28}`,
      2.4,
    );
  return (
    leaf(x) +
    leaf(x + half) +
    shape(pen`M${x + half - 13} ${high + 170}h8v74h-8zM${x + half + 5} ${high + 170}h8v74h-8z`, '#e2bd5c', 2)
  );
}

/** Both leaves swung wide open towards us. */
export function leavesOpen({ x, top, foot, width, wood }: Entrance, eye: Point, glass: string): Markup {
  const [half, high] = [width / 2, top + TRANSOM];
  const paneFoot = high + 16 + (foot - high) * 0.62;
  const leaf = (hinge: number, swing: number): Markup => {
    const at = (share: number, y: number): Point => nearer(eye, [hinge + swing * share, y], half * share);
    const quad = (from: number, to: number, upper: number, lower: number): string =>
      poly([at(from, upper), at(to, upper), at(to, lower), at(from, lower)], true);
    return (
      shape(quad(0, 1, high, foot), wood) +
      shape(quad(0.16, 0.84, high + 16, paneFoot), glass, 2.4) +
      line(quad(0.2, 0.8, paneFoot + 20, foot - 20), 2)
    );
  };
  return leaf(x, -half * 0.25) + leaf(x + width, half * 0.42);
}

/** The shut entrance seen from the street; at night the hall's light shows in it. */
export const entranceFromStreet = (entrance: Entrance, light: Light): Markup =>
  flat(
    pen`M${entrance.x} ${entrance.top}h${entrance.width}V${entrance.foot}h${-entrance.width}z`,
    light === 'night' ? glow('#f0cb7c') : '#9fc1c6',
  ) +
  doorCase(entrance) +
  leavesShut(entrance);
