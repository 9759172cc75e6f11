import { PALETTE } from '../../../../src/pen/colour.ts';
import { moved, rect, shadow, shape } from '../../../../src/pen/pen.ts';
import { shade } from '../form.ts';
import { still } from '../make-prop.ts';
import { signAssemblyPoint } from '../signs/emergencies.ts';

/** A pole that says where everybody meets. */
export const assemblyPointPole = still(
  [-61, -385, 122, 391],
  shadow(0, -2, 44, 0.14) +
    shape('M-22-8H22V0H-22z', PALETTE.concrete) +
    shape(rect(-6, -264, 12, 256), PALETTE.steel) +
    shade(rect(1, -260, 5, 250)) +
    moved(0, -384, signAssemblyPoint.draw('plain', 'day')),
);
