import { PALETTE } from '../../../../src/pen/colour.ts';
import { FINE, line, shape } from '../../../../src/pen/pen.ts';
import { shine } from '../form.ts';
import { still } from '../make-prop.ts';

/** A bar clamp, as heavy as it looks. */
export const clamp = still(
  [-51, -150, 104, 156],
  shape('M-38-146H-22V0H-38z', PALETTE.steel) +
    shine('M-35-140h4v126h-4z') +
    shape('M-44-146H34Q44-146 44-136V-112H28V-126H-44z', '#b4472e') +
    shape('M-46-62H40V-38H-46z', '#b4472e') +
    shape('M28-112H46V-102H28z', PALETTE.darkSteel, FINE) +
    line('M34-38V-14M34-62V-84', 9) +
    line('M34-38V-14M34-62V-84', 4, PALETTE.lightSteel) +
    shape('M24-92H46V-82H24z', PALETTE.darkSteel, FINE) +
    shape('M24-22H46V0H24z', PALETTE.wood, FINE),
);
