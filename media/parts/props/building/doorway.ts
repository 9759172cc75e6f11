import { flat, line, type Markup, moved, shape } from '../../../../src/pen/pen.ts';
import { prop } from '../make-prop.ts';

/** From the upper left of the frame to the middle of its foot, where a thing stands when nothing is said. */
const overFrame = (markup: Markup): Markup => moved(-480, -640, markup);

const JAMBS =
  flat('M0 0h960v640h-88V44H88v596H0z', '#2a3440') +
  shape('M88 638V44h784v594h-30V74H118v564z', '#5e6b78') +
  line('M104 638V60h752v578', 2, '#46525e');

const SILL = shape('M88 606h784v32H88z', '#b9bbb8') + line('M88 618h784', 2, '#9a9d9c');

/** The frame of a wide door, seen from outside: whoever looks through it stands before the sill. */
export const doorway = prop([-480, -640, 960, 640], { plain: overFrame(JAMBS + SILL) });
