import { PALETTE } from '../../../../src/pen/colour.ts';
import { disc, FINE, line, rect, shape } from '../../../../src/pen/pen.ts';
import { rounded, shade } from '../form.ts';
import { still, withBlanks } from '../make-prop.ts';

/** A gas meter on its two pipes, near enough to read. The page writes the number on the blank `reading`. */
export const gasMeter = withBlanks(
  still(
    [-83, -235, 166, 234],
    shape(rect(-56, -232, 22, 60), '#f0c419') +
      shape(rect(34, -232, 22, 60), '#f0c419') +
      shape('M-62-186h34v16h-34zM28-186h34v16h-34z', PALETTE.steel, FINE) +
      shape(rounded(-80, -170, 160, 166, 16), '#d8d3c4') +
      shade('M56-168h8q12 0 12 12v140q0 10-12 10h-20q12 0 12-12z') +
      shape(rounded(-62, -152, 116, 74, 8), PALETTE.paper, FINE) +
      shape(rounded(-52, -140, 96, 30, 4), '#e3ead8', FINE) +
      line('M-48-94h34M-4-94h46', FINE) +
      disc(-44, -46, 14, PALETTE.lightSteel, FINE) +
      line('M-44-46l7-7', FINE, PALETTE.alarmRed) +
      line('M-14-54h60M-14-42h60M-14-30h40', FINE),
  ),
  { reading: [-52, -140, 96, 30] },
);
