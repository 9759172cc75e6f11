import { PALETTE } from '../../../../src/pen/colour.ts';
import { FINE, flat, line, shadow, shape } from '../../../../src/pen/pen.ts';
import { flame } from '../flame-form.ts';
import { rounded, shade, shine } from '../form.ts';
import { still } from '../make-prop.ts';

/** A gas bottle with its tap and its collar. */
export const gasBottle = still(
  [-61, -207, 126, 216],
  shadow(2, -2, 62, 0.14) +
    shape('M-36-162V-196Q-36-204-28-204H28Q36-204 36-196V-162z', '#3c6f9a') +
    flat('M-22-190H22V-164H-22z', PALETTE.black) +
    shape('M-7-164V-184H7V-164z', PALETTE.gasYellow, FINE) +
    shape(rounded(-16, -194, 32, 11, 5), PALETTE.steel, FINE) +
    shape('M-46-8H46V2Q46 6 40 6H-40Q-46 6-46 2z', '#2c5577') +
    shape('M-56-120Q-56-164 0-164Q56-164 56-120V-26Q56-2 32-2H-32Q-56-2-56-26z', '#3c6f9a') +
    shade('M30-156Q54-146 54-120V-26Q54-4 32-4H14Q34-8 34-30V-120Q34-142 30-156z') +
    flat('M-54-98H54V-50H-54z', PALETTE.paper) +
    line('M-56-98H56M-56-50H56', FINE) +
    flame(0, -75, 40, PALETTE.orange, PALETTE.signal) +
    shine('M-42-130Q-40-146-24-152L-26-146Q-36-140-37-126z'),
);
