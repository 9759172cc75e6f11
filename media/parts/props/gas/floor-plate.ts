import { PALETTE } from '../../../../src/pen/colour.ts';
import { FINE, line, shape } from '../../../../src/pen/pen.ts';
import { oval, shine } from '../form.ts';
import { prop } from '../make-prop.ts';

/** G, A and Z lying on the ground, cast with the plate: part of the thing, not a text. */
const LETTERS = line(
  'M-30-38Q-36-44-47-43Q-61-41-62-29Q-62-17-47-17Q-35-18-32-29H-45M-18-17L-2-43L16-17M-12-26H10M29-43H56L33-17H64',
  7,
  PALETTE.signal,
);

const PLATE =
  shape('M-84-62H84L112 0H-112z', PALETTE.darkSteel) +
  shape('M-78-57H78L102-6H-102z', PALETTE.gasYellow, FINE) +
  shape('M-70-52H70L90-11H-90z', '#3d4551', FINE) +
  LETTERS;

/** The plate over the shut-off of the street's pipe. */
export const floorPlate = prop([-125, -65, 250, 77], {
  free: PLATE,
  wet:
    PLATE +
    shine('M-64-52h26l-14 8h-16zM50-12h34l-4-9h-16z') +
    line('M-118-14Q-128-4-112 6Q-70 12-40 8M70 8Q108 12 122-2', FINE, '#7fa9bd') +
    line(oval(-74, -22, 12, 4) + oval(22, -49, 10, 3) + oval(84, -24, 11, 4), FINE, PALETTE.glass),
});
