import { PALETTE } from '../../../../src/pen/colour.ts';
import { disc, FINE, line, type Markup, shadow, shape } from '../../../../src/pen/pen.ts';
import { shade, shine } from '../form.ts';
import { still } from '../make-prop.ts';

const wheel = (x: number): Markup =>
  disc(x, -26, 25, PALETTE.black) +
  disc(x, -26, 15, PALETTE.lightSteel, FINE) +
  line(`M${x}-40v28M${x - 14}-26h28`, FINE) +
  disc(x, -26, 4, PALETTE.black, 1);

/** A pram, pushed from its left. */
export const pram = still(
  [-149, -203, 248, 213],
  shadow(-6, -2, 104, 0.1) +
    line('M-66-84L48-28M58-84L-66-28', 5) +
    wheel(-66) +
    wheel(56) +
    line('M-74-108L-122-160H-140', 7) +
    line('M-122-160H-142', 11) +
    shape('M-86-120H84Q86-66 32-64H-34Q-84-66-86-120z', PALETTE.plum) +
    shade('M-70-84Q0-66 76-92Q68-66 32-64H-34Q-58-66-70-84z') +
    disc(-22, -124, 20, '#eebd98') +
    line('M-30-124q3 3 6 0M-18-124q3 3 6 0M-25-114q4 3 8 0', FINE) +
    shape('M-42-126Q-50-96-60-118L-56-110H36V-122Q-10-104-44-124z', '#e9efd8', FINE) +
    shape('M84-120Q90-196 8-200L0-120z', PALETTE.plum) +
    line('M2-140Q44-150 84-128M8-200Q56-182 60-120', FINE) +
    shine('M20-190Q40-184 48-168L38-166Q32-180 18-182z'),
);
