import { glow, PALETTE } from '../../../../src/pen/colour.ts';
import { group, shape } from '../../../../src/pen/pen.ts';
import { still } from '../make-prop.ts';

const ARROW = shape('M-70-20H10V-50L76 0L10 50V20H-70z', glow(PALETTE.signal));

/** Look or go to the right. */
export const arrowRight = still([-73, -53, 152, 106], ARROW);

/** Look up, go up. */
export const arrowUp = still([-53, -79, 106, 152], group('rotate(-90)', ARROW));
