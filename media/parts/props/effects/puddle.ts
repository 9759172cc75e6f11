import { PALETTE } from '../../../../src/pen/colour.ts';
import { FINE, line, shape } from '../../../../src/pen/pen.ts';
import { shine } from '../form.ts';
import { still } from '../make-prop.ts';

/** A puddle after rain. */
export const puddle = still(
  [-116, -43, 235, 54],
  shape(
    'M-112-18Q-120-34-84-36Q-50-44-10-38Q40-44 76-34Q122-34 116-16Q120 0 80 2Q40 12-6 6Q-60 12-84 0Q-110 0-112-18z',
    '#8fb9cc',
    FINE,
  ) +
    shine('M-78-24Q-40-34 4-28L0-24Q-40-28-76-18zM20-4Q54-2 78-10L80-6Q56 4 20 0z') +
    line('M-38-10q18 6 36 0M40-22q12 4 24 0', FINE, PALETTE.white),
);
