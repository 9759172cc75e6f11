import { PALETTE } from '../../../../src/pen/colour.ts';
import { disc, FINE, line, moved, rect, shadow, shape } from '../../../../src/pen/pen.ts';
import { oval, shade } from '../form.ts';
import { prop } from '../make-prop.ts';
import { ghsCorrosive, ghsFlammable, ghsToxic } from '../signs/hazards.ts';

const DRUM =
  shadow(2, -2, 84, 0.12) +
  shape('M-74-196V-12Q-74 2 0 4Q74 2 74-12V-196z', '#2f6f9f') +
  shade('M40-196H72V-12Q72-2 40 1z') +
  shape(oval(0, -196, 76, 17), '#4a8cbb') +
  line('M-62-194Q-40-184 10-184', FINE, '#8fbcd9') +
  disc(30, -199, 9, PALETTE.steel, FINE) +
  line('M-74-136Q-40-124 0-124T74-136M-74-70Q-40-58 0-58T74-70') +
  shape(rect(-44, -118, 78, 62), PALETTE.paper, FINE) +
  line('M8-104H26M8-94H26M8-84H20M-36-64H26', FINE);

/** A drum with its hazard label. */
export const drum = prop([-83, -216, 170, 226], {
  flammable: DRUM + moved(-18, -114, ghsFlammable.draw('plain', 'day'), 0.4),
  corrosive: DRUM + moved(-18, -114, ghsCorrosive.draw('plain', 'day'), 0.4),
  toxic: DRUM + moved(-18, -114, ghsToxic.draw('plain', 'day'), 0.4),
});
