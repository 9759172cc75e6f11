import { PALETTE } from '../../../../src/pen/colour.ts';
import { group, shape } from '../../../../src/pen/pen.ts';
import { still } from '../make-prop.ts';

const ARROW = shape('M-70-20H10V-50L76 0L10 50V20H-70z', PALETTE.signal);

/** Look or go to the right. */
export const arrowRight = still([-74, -54, 154, 108], ARROW);

/** Look up, go up. */
export const arrowUp = still([-54, -80, 108, 154], group('rotate(-90)', ARROW));
