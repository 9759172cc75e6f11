import { glow, PALETTE } from '../../../src/pen/colour.ts';
import type { Background } from '../../../src/pen/part.ts';
import { disc, flat, line, type Markup, moved, type Point, pen, rect, shape } from '../../../src/pen/pen.ts';
import { backdrop, far, tileJoints } from './kit/perspective.ts';

const EYE: Point = [470, 200];
const FLOOR = 496;

/** What the cameras see: a corridor, a shop aisle, a car park, a dock, a stair, a way out. */
const VIEWS: readonly string[] = [
  'M0 0l40 26v34L0 84zM120 0L80 26v34l40 24zM40 26h40v34H40z',
  'M0 84l46-50h28l46 50zM8 10h26v34H8zM86 10h26v34H86z',
  'M0 60h120v24H0zM14 44h34l8 16H6zM70 44h34l8 16H62z',
  'M0 66h120v18H0zM20 20h34v46H20zM68 20h34v46H68z',
  'M0 84V72h30V58h30V44h30V30h30v54z',
  'M44 16h32v52H44zM0 68h120v16H0z',
];

function screens(alarm: boolean): Markup {
  return VIEWS.map((view, index) => {
    const [x, y] = [252 + (index % 3) * 142, 74 + Math.floor(index / 3) * 112];
    const red = alarm && index === 4;
    return (
      shape(rect(x - 6, y - 6, 132, 98), PALETTE.black) +
      flat(rect(x, y, 120, 84), glow(red ? '#f0b3a2' : '#a9d3df')) +
      moved(x, y, flat(view, glow(red ? '#c65a48' : '#5f94a8'))) +
      (red
        ? flat(pen`M${x + 50} ${y + 52}q-12-16 4-34 2 10 8 12 0-12 10-22 8 18 16 26 6 12-6 22z`, glow('#ffcf4a'))
        : '')
    );
  }).join('');
}

/** The fire panel: one lamp per zone, a large button. */
function firePanel(alarm: boolean): Markup {
  let lamps = '';
  for (let row = 0; row < 4; row++)
    for (let column = 0; column < 3; column++)
      if (!(alarm && row === 1 && column === 2)) lamps += pen`M${740 + column * 34} ${156 + row * 26}v.1`;
  return (
    shape('M712 70h156v256H712z', '#d8dcd8') +
    shape('M726 84h128v42H726z', glow(alarm ? '#ffdad2' : '#c9e6c6'), 2.4) +
    line('M738 98h70M738 111h48', 3, glow(alarm ? '#b3271d' : '#2f6b45')) +
    line(lamps, 12, '#3a4048') +
    line(lamps, 8, glow('#4fbf78')) +
    (alarm
      ? disc(808, 182, 15, glow('#ff4a38')) + line('M808 158v-8M832 182h8M825 165l6-6M825 199l6 6', 3, glow('#ff4a38'))
      : '') +
    disc(756, 284, 20, PALETTE.alarmRed) +
    shape('M796 268h50v32h-50z', '#f0b52f', 2.4)
  );
}

const desk = (): Markup =>
  shape('M214 408h540l60 44H154z', '#a9774e') +
  shape('M154 452h660v26H154z', '#8f5c3c') +
  shape('M188 478h40v70h-40zM738 478h40v70h-40z', '#5c3d2a') +
  flat('M228 478h510v34H228z', '#6b4a34') +
  line('M228 512h510') +
  shape('M392 420h170l18 22H376z', '#dfe3e6', 2.4) +
  line('M398 427h158M392 434h170', 2) +
  shape('M604 424q12-6 22 0l4 14q-14 8-28 0z', '#dfe3e6', 2.4) +
  shape('M238 440l10-24h58l6 24z', PALETTE.black, 2.4) +
  line('M246 414q30-14 58 0', 8) +
  shape('M660 444v-22h88l8 22z', '#3a4048', 2.4) +
  shape('M672 424v-42h22v42zM714 424v-42h22v42z', PALETTE.black, 2.4) +
  line('M678 382v-22M720 382v-22', 4) +
  disc(683, 396, 3, glow('#4fbf78'), 0) +
  disc(725, 396, 3, glow('#ff8a3a'), 0);

/** The chair of the one on watch, seen from behind. */
const chair = (): Markup =>
  line('M470 540v52M470 590l-42 16M470 590l42 16M470 590v20', 7) +
  shape('M416 524q54-12 108 0l6 22q-60 12-120 0z', '#3f5f7c') +
  shape('M424 430q46-16 92 0l6 84q-52 14-104 0z', '#4f7396') +
  line('M440 446q30-8 60 0', 2);

/** The security post: camera screens, fire panel, desk with its telephone and radios. */
export const controlRoom: Background = {
  states: ['quiet', 'alarm', 'zone_alarm'],
  draw: (state, light) =>
    backdrop('#c3ccd2') +
    flat('M0 0h960v30H0z', '#dfe5e8') +
    flat('M0 372h960v124H0z', '#8c9aa6') +
    far(line('M0 30h960M0 372h960')) +
    flat('M0 496h960v144H0z', '#9aa1a9') +
    line(tileJoints(EYE, FLOOR, 110), 2, '#868d95') +
    line('M0 496h960') +
    (light === 'night' ? flat('M236 300h430l120 110H160z', glow('#bfe6f2'), 0.12) : '') +
    shape('M236 58h440v226H236z', '#5e6b78') +
    screens(state === 'alarm') +
    firePanel(state !== 'quiet') +
    desk() +
    chair(),
};
