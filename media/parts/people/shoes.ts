import { PALETTE } from '../../../src/pen/colour.ts';
import { FINE, flat, line, type Markup, shape } from '../../../src/pen/pen.ts';

const SOLE = 'M-15 9L37 9C39 12 38 16 35 16L-12 16C-16 16-16 12-15 9z';

/** Around the ankle at (0, 0), toes to the right, the ground at 16. */
export const SHOES = {
  shoes:
    shape('M-13-8C-16 2-16 8-15 16L38 16C39 8 32 4 24 2C17 0 12-4 10-9z', PALETTE.black) +
    line('M-15 12L37 12', FINE, PALETTE.grey),
  sneakers:
    shape('M-13-8C-16 0-16 8-15 12L37 12C38 6 33 3 25 2C17 1 13-4 11-9z', '#fffaf0') +
    flat('M-14 2C-8 0-2 4 0 10L-14 10z', PALETTE.orange) +
    line('M13 2L18-2M19 4L23 0', FINE) +
    shape(SOLE, PALETTE.white, FINE),
  boots:
    shape('M-13-14C-14-2-16 6-15 12L37 12C40 4 34-1 26-2C18-3 13-6 12-14z', PALETTE.black) +
    shape(SOLE, PALETTE.darkSteel, FINE),
  flats: shape('M-12 2C-16 6-16 11-14 16L35 16C37 10 32 6 26 6C20 8 6 10 0 4z', PALETTE.plum),
} as const satisfies Readonly<Record<string, Markup>>;

/** Safety shoes over any others: a toe cap, a thick sole; worn through at the toe, its sole coming off. */
export const SAFETY_SHOES: Readonly<Record<'sound' | 'worn', Markup>> = {
  sound:
    shape('M-13-14C-14-2-17 6-16 12L38 12C42 2 36-4 28-4C19-4 13-7 12-14z', PALETTE.darkWood) +
    shape('M22 11C21 2 24-4 30-4C38-2 41 4 38 11z', PALETTE.steel, FINE) +
    line('M11-6L17-9M14-2L20-6', FINE, PALETTE.signal) +
    shape('M-17 9L39 9C42 12 40 17 36 17L-13 17C-17 17-18 12-17 9z', PALETTE.signal, FINE),
  worn:
    shape('M-13-14C-14-2-17 6-16 11L36 8C40 0 36-4 28-4C19-4 13-7 12-14z', '#9a8672') +
    shape('M16 8L20-1L27-4L31 0L38 0L37 8L28 4z', '#d9572b', FINE) +
    line('M-6-6L0 0M-2-8L-8 2', FINE) +
    shape('M-17 9L12 9L42 15C44 19 40 21 36 20L8 17L-13 17C-17 17-18 12-17 9z', PALETTE.grey, FINE),
};
