import { glow, PALETTE } from '../../../../src/pen/colour.ts';
import { disc, FINE, flat, line, poly, shape } from '../../../../src/pen/pen.ts';
import { star } from '../form.ts';
import { still } from '../make-prop.ts';

const uneven = (radius: number, inner: number, points: number, flatness: number): string =>
  poly(
    star(0, 0, radius, inner, points).map(([x, y], index) => {
      const reach = index % 4 === 0 ? 1 : index % 2 === 0 ? 0.84 : 1;
      return [x * reach, y * reach * flatness] as const;
    }),
    true,
  );

/** A spark, as an explanation shows it: much larger than it is. */
export const spark = still(
  [-79, -73, 158, 150],
  shape(uneven(62, 22, 8, 1), glow('#ffd23f')) +
    flat(uneven(38, 14, 8, 1), glow('#fffbe0')) +
    line('M-64-50l-10-8M62-54l12-8M-66 44l-10 8M64 46l12 8', 4, glow('#e07b1a')) +
    disc(-48, -66, 4, glow('#ffd23f'), FINE) +
    disc(70, -14, 4, glow('#ffd23f'), FINE) +
    disc(-72, 12, 4, glow('#ffd23f'), FINE) +
    disc(38, 70, 4, glow('#ffd23f'), FINE),
);

/** The star of a blow or a blast, empty: what it means is said beside it. */
export const impact = still(
  [-159, -134, 318, 255],
  shape(uneven(160, 96, 14, 0.82), glow(PALETTE.alarmRed)) +
    shape(uneven(126, 76, 14, 0.82), glow(PALETTE.signal)) +
    flat(uneven(88, 56, 14, 0.82), glow('#fffbe0')),
);
