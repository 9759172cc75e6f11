import { PALETTE } from '../../../../src/pen/colour.ts';
import { line, type Markup, pen, shape } from '../../../../src/pen/pen.ts';
import { rounded, shade } from '../form.ts';
import { prop } from '../make-prop.ts';

const stripes = (top: number, bottom: number, spread: number): Markup =>
  Array.from({ length: 8 }, (_, index) => {
    const [left, right] = [-200 + index * 50, -150 + index * 50];
    const scallop = pen`q-${25 * spread} 26-${50 * spread} 0`;
    return shape(
      pen`M${left} ${top}H${right}L${right * spread} ${bottom}${scallop}z`,
      index % 2 === 0 ? '#3f7a63' : PALETTE.paper,
    );
  }).join('');

const BOX = shape(rounded(-208, -26, 416, 24, 6), PALETTE.darkWood);

/** The blind of a shop, hung over its window; people shelter under it when it is down. */
export const shopfrontBlind = prop([-236, -29, 472, 157], {
  down: shade('M-200 0H200L226 110H-226z') + line('M-196 2L-232 112M196 2L232 112', 5) + stripes(-2, 112, 1.16) + BOX,
  rolled: stripes(-2, 14, 1) + BOX,
});
