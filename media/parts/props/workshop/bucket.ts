import { PALETTE } from '../../../../src/pen/colour.ts';
import { FINE, flat, line, shadow, shape } from '../../../../src/pen/pen.ts';
import { oval, shade, shine } from '../form.ts';
import { still } from '../make-prop.ts';

/** A cleaner's bucket, full, its handle down. */
export const bucket = still(
  [-69, -126, 138, 133],
  shadow(2, -2, 62, 0.12) +
    shape('M-66-110L-50-8Q-48 2 0 2T50-8L66-110z', '#2f8f8a') +
    shade('M40-106L66-110L50-8Q48 0 20 2z') +
    shape(oval(0, -110, 66, 13), '#24706c') +
    flat(oval(0, -107, 56, 8), '#d9e9b8') +
    shine('M-30-110q12-4 26-3l-2 4q-12 0-22 2z') +
    line('M-62-104Q-56-62 0-58T62-104', 5, PALETTE.lightSteel) +
    line('M-16-58H16', 9, PALETTE.darkSteel) +
    line('M-54-34Q0-24 54-34', FINE, '#24706c'),
);
