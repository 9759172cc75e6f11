import { PALETTE } from '../../../../src/pen/colour.ts';
import { FINE, line, type Markup, shape } from '../../../../src/pen/pen.ts';
import { shine } from '../form.ts';
import { prop } from '../make-prop.ts';

const NAIL = line('M-7-4L7 4', 9, PALETTE.black) + line('M-5-3L5 2', 4, PALETTE.lightSteel);
const CORD = line('M-66 84Q-60 20 0 2Q60 20 66 84', 5, PALETTE.darkSteel);

const LEFT = 'M-68 82Q-38 70-6 80Q-4 118-34 124Q-66 122-68 82z';
const RIGHT = 'M68 82Q38 70 6 80Q4 118 34 124Q66 122 68 82z';

const frame = (left: string, right: string): Markup =>
  shape(LEFT, left) +
  shape(RIGHT, right) +
  line('M-70 80Q-38 66 0 80Q38 66 70 80', 11) +
  line('M-70 80Q-38 66 0 80Q38 66 70 80', 5, PALETTE.orange) +
  shine('M-56 90l14-4-12 22zM24 88l12-3-10 20z');

/** Safety glasses that hang from a nail by their cord: as they should be, or starred by a blow. */
export const safetyGlasses = prop([-78, -12, 156, 142], {
  sound: CORD + NAIL + frame(PALETTE.glass, PALETTE.glass),
  cracked:
    CORD +
    NAIL +
    frame(PALETTE.glass, PALETTE.reflective) +
    shape('M38 90L44 98L53 98L46 104L49 113L39 108L30 113L33 103L26 97L35 97z', PALETTE.black, 1) +
    line('M39 90L40 76M53 98L66 92M49 113L56 120M30 113L24 121M26 97L10 88', FINE),
});
