import { glow, PALETTE } from '../../../../src/pen/colour.ts';
import { disc, FINE, flat, line, type Markup, shape } from '../../../../src/pen/pen.ts';
import { trail } from '../effects/trail.ts';
import { oval, shade, shine } from '../form.ts';
import { prop } from '../make-prop.ts';

const TOP =
  shape('M-128-96H128L160-44H-160z', PALETTE.lightSteel) +
  shape(oval(0, -70, 74, 19), '#7a8794') +
  shape('M-34-72v-10q0-10 34-10t34 10v10q0 10-34 10t-34-10z', PALETTE.black) +
  line('M-26-86q26 8 52 0', FINE, PALETTE.grey);

const GRID = line('M-92-92V-98H92V-92M-66-98L-78-66M66-98L78-66M-20-98L-24-60M20-98L24-60', 5);

const FRONT =
  shape('M-160-44H160V-4Q160 0 156 0H-156Q-160 0-160-4z', PALETTE.paper) +
  shade('M-158-12H158V-2H-158z') +
  shine('M-150-38h70l-8 8h-62z');

const knob = (turned: number): Markup =>
  disc(0, -24, 17, PALETTE.lightSteel) +
  line(turned === 0 ? 'M0-38V-26' : 'M-11-34L-1-25', 5, PALETTE.alarmRed) +
  disc(74, -24, 13, PALETTE.lightSteel, FINE) +
  line('M74-34V-26', 4) +
  disc(-74, -24, 13, PALETTE.lightSteel, FINE) +
  line('M-74-34V-26', 4);

const jet = (x: number, height: number): string =>
  `M${x - 9}-88Q${x - 10}-${88 + height * 0.5} ${x}-${88 + height}Q${x + 10}-${88 + height * 0.5} ${x + 9}-88z`;

const JETS = [-36, -18, 0, 18, 36] as const;
const FLAMES =
  JETS.map((x, index) => shape(jet(x, index % 2 ? 52 : 42), glow('#4d9fe0'), FINE)).join('') +
  JETS.map((x) => flat(jet(x, 22), glow('#d6f1ff'))).join('');

/** One burner of a gas hob, seen from the front. */
export const hob = prop([-163, -233, 326, 236], {
  off: TOP + GRID + FRONT + knob(0),
  on: TOP + FLAMES + GRID + FRONT + knob(1),
  open_unlit:
    TOP +
    trail(-34, -92, 116, 13, 1.4) +
    trail(4, -96, 134, 14, 1.6) +
    trail(40, -92, 108, 12, 1.4) +
    GRID +
    FRONT +
    knob(1),
});
