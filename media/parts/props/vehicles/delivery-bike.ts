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
  [-175, -245, 325, 253],
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
    line('M-150-112H-50M-130-112L-100-48', 6) +
    shape(rounded(-172, -242, 100, 100, 8), '#2f8f8a') +
    shade('M-92-240H-82Q-74-240-74-232V-152Q-74-144-82-144H-92z') +
    line('M-172-212H-72M-146-142V-114M-96-142V-114', FINE) +
    shape('M-144-200H-108V-172H-144z', PALETTE.white, FINE) +
    line('M-140-186h28', 4, '#2f8f8a'),
);
