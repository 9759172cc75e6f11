import { glow, PALETTE } from '../../../../src/pen/colour.ts';
import { disc, FINE, line, type Markup, shadow, shape } from '../../../../src/pen/pen.ts';
import { oval, rounded, shade } from '../form.ts';
import { still } from '../make-prop.ts';

const spokes = (x: number): Markup =>
  line(oval(x, -48, 44, 44), 9) +
  line(`M${x}-90V-6M${x - 42}-48H${x + 42}M${x - 30}-78l60 60M${x + 30}-78l-60 60`, 1.6, PALETTE.grey) +
  disc(x, -48, 6, PALETTE.steel, FINE);

const frame = 'M-100-48L-40-126L-12-48zM-40-126L62-130L-12-48M56-158L66-120L100-48';

/** A courier’s bike with its box, heading right. */
export const deliveryBike = still(
  [-150, -245, 300, 253],
  shadow(0, -2, 146, 0.06) +
    spokes(-100) +
    spokes(100) +
    line(frame, 11) +
    line(frame, 5, '#3f7a63') +
    disc(-12, -48, 15, PALETTE.lightSteel) +
    line('M-12-48L4-28M-2-26h16', 6) +
    line('M-44-124L-50-150', 8) +
    shape('M-78-152Q-50-164-26-154Q-28-146-44-146H-70Q-78-146-78-152z', PALETTE.black) +
    line('M56-158L54-176H36M54-176L74-170', 8) +
    shape('M74-160q10-2 12 6q-2 8-12 6z', glow('#ffe680'), FINE) +
    line('M62-152H72', 4) +
    line('M-128-116H-54', 6) +
    shape(rounded(-146, -242, 104, 96, 8), '#2f8f8a') +
    shade('M-62-240H-52Q-44-240-44-232V-156Q-44-148-52-148H-62z') +
    line('M-146-212H-42M-122-146V-118M-70-146V-118', FINE) +
    shape('M-116-200H-80V-172H-116z', PALETTE.white, FINE) +
    line('M-112-186h28', 4, '#2f8f8a'),
);
