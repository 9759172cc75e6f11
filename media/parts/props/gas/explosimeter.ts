import { glow, PALETTE } from '../../../../src/pen/colour.ts';
import { disc, FINE, line, type Markup, rect, shape } from '../../../../src/pen/pen.ts';
import { rounded, shade, shine } from '../form.ts';
import { prop, withBlanks } from '../make-prop.ts';

const CASE =
  shape('M-58-350V-372Q-58-384-46-384H46Q58-384 58-372V-350z', PALETTE.black) +
  shape(
    'M-78-350H78Q96-350 96-330V-150Q96-130 88-110L80-28Q78 0 52 0H-52Q-78 0-80-28L-88-110Q-96-130-96-150V-330Q-96-350-78-350z',
    PALETTE.gasYellow,
  ) +
  shade('M78-346Q92-346 92-330V-150Q92-130 84-110L76-28Q74-4 52-4H40Q62-10 64-34L72-116Q78-132 78-150z') +
  shape(rounded(-80, -324, 160, 148, 12), PALETTE.black) +
  shape(rounded(-60, -100, 120, 66, 10), '#c99a00', FINE) +
  line('M-44-84H44M-44-67H44M-44-50H44') +
  shape(rounded(-62, -160, 50, 34, 10), PALETTE.darkSteel) +
  shape(rounded(12, -160, 50, 34, 10), PALETTE.alarmRed) +
  line('M-44-143h14', FINE, PALETTE.white) +
  line('M37-150v9M30-147q-6 12 7 13q13-1 7-13', FINE, PALETTE.white);

const LAMP_X = [-34, 0, 34] as const;
const lamps = (fill: string): Markup => LAMP_X.map((x) => disc(x, -367, 9, fill, FINE)).join('');

/** The screen, and under its clean surface as many lit steps out of seven as there is gas. */
const screen = (fill: string, lit: string, steps: number): Markup =>
  shape(rounded(-70, -314, 140, 128, 6), fill, FINE) +
  Array.from({ length: 7 }, (_, step) =>
    shape(rect(-58 + step * 17, -214, 14, 18), step < steps ? lit : '#8aa39a', 2),
  ).join('');

const ALARM = line('M-74-392l-18-18M0-398v-24M74-392l18-18M-112-346l-24-6M112-346l24-6', 5, glow(PALETTE.alarmRed));

const over = line('M-14-222l14-14l14 14', 5, glow('#7a1212'));

/** A portable gas detector. The page writes the number on the blank `display`. */
export const explosimeter = withBlanks(
  prop([-140, -426, 280, 429], {
    off:
      CASE +
      lamps(PALETTE.darkSteel) +
      shape(rounded(-70, -314, 140, 128, 6), '#56645f', FINE) +
      shine('M-62-306h44l-44 70z'),
    low: CASE + lamps(glow('#5fd068')) + screen(glow('#dff0d0'), glow('#2f8f4e'), 2),
    high: CASE + lamps(glow('#ff5a4a')) + screen(glow('#ffd6c4'), glow('#d3301f'), 5) + ALARM,
    out_of_range: CASE + lamps(glow('#ff5a4a')) + screen(glow('#ff8d78'), glow('#7a1212'), 7) + over + ALARM,
  }),
  { display: [-64, -308, 128, 68] },
);
