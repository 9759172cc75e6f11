import { glow, PALETTE } from '../../../src/pen/colour.ts';
import type { Light } from '../../../src/pen/light.ts';
import type { Background } from '../../../src/pen/part.ts';
import { disc, flat, line, type Markup, type Point, pen, shape } from '../../../src/pen/pen.ts';
import { daylight } from './kit/lamps.ts';
import { backdrop, far, nearer } from './kit/perspective.ts';
import { pipeRun } from './kit/pipes.ts';

const EYE: Point = [500, 250];
const at = (x: number, y: number, units: number): string => nearer(EYE, [x, y], units).map(Math.round).join(' ');

/** The vault in two depths, and the passage at its end. */
const vault = (): Markup =>
  backdrop('#a8947a') +
  flat('M0 640V0h960v640z', '#a8947a') +
  shape('M-4 640V250Q60-30 480-30T964 250V640', '#b7a284', 2) +
  shape('M240 470V250Q260 96 500 96T760 250V470z', '#8c7a64') +
  shape('M330 440V270Q346 160 500 160T670 270V440z', '#776753', 2.4) +
  flat('M240 470h520L960 640H0z', '#8f7f69') +
  line('M240 470L20 640M760 470l220 170', 2.4) +
  flat('M330 440h340l90 30H240z', '#7d6e5a');

const stones = (): Markup =>
  line(
    'M40 300h70M60 330h84M30 380h60M110 380h60M70 430h90M840 300h70M820 340h80M870 390h70M800 390h50M820 440h90M300 60l34-20M420 26l46-6M560 22l44 8M690 66l36 22M120 170l40-34M850 170l-36-36',
    2,
    '#8c7a64',
  );

/** Doors of laths, one per flat, each with its padlock. */
function lathDoor(x: number, from: number, to: number, lock: number): Markup {
  let laths = '';
  for (let units = from; units <= to; units += (to - from) / 6) laths += `M${at(x, 200, units)}L${at(x, 466, units)}`;
  const [lockX, lockY] = nearer(EYE, [x, 346], lock);
  return (
    shape(`M${at(x, 190, from)}L${at(x, 190, to)}L${at(x, 470, to)}L${at(x, 470, from)}z`, '#5a4a3a') +
    line(laths, 9) +
    line(laths, 5, '#c29a68') +
    line(`M${at(x, 232, from)}L${at(x, 232, to)}M${at(x, 420, from)}L${at(x, 420, to)}`, 10) +
    line(`M${at(x, 232, from)}L${at(x, 232, to)}M${at(x, 420, from)}L${at(x, 420, to)}`, 6, '#a97f4f') +
    shape(pen`M${lockX - 9} ${lockY}h18v18h-18z`, '#d9b45a', 2.4) +
    line(pen`M${lockX - 5} ${lockY}v-7q5-6 10 0v7`, 2.4)
  );
}

const bulb = (light: Light): Markup => {
  const on = light === 'day';
  return (
    (on ? flat('M500 150L300 640h400z', '#ffe9b0', 0.22) : '') +
    line('M500 96v34') +
    shape('M490 128h20v14h-20z', PALETTE.black, 2) +
    disc(500, 154, 14, on ? glow('#ffe9a8') : '#b9b3a2')
  );
};

/** The cellars of the block: vault, lath doors, pipes under the ceiling, a bulb and its switch. */
export const cellar: Background = {
  states: ['usual'],
  draw: (_state, light) =>
    vault() +
    stones() +
    far(
      shape('M440 440V290q10-50 60-50t60 50v150z', '#5c4f41') +
        flat('M452 440V300q10-44 48-44v184z', '#4a4036') +
        shape('M404 300h22v30h-22z', PALETTE.white) +
        line('M404 315h22'),
    ) +
    vent(light) +
    lathDoor(252, 40, 300, 240) +
    lathDoor(748, 40, 300, 240) +
    pipeRun(`M-10 150L${at(270, 210, 60)}L380 262`, 20, PALETTE.gasYellow) +
    pipeRun(`M-10 96L${at(280, 180, 60)}L386 240`, 16, '#c9855a') +
    pipeRun(`M970 120L${at(724, 190, 60)}L620 246`, 24, '#9db4c6') +
    bulb(light),
};

/** The small grating on the street: a little daylight. */
const vent = (light: Light): Markup =>
  shape('M596 186l52 22v40l-52-16z', daylight('#d6ecf3', light), 2.4) + line('M609 192v46M622 197v45M635 203v42', 3);
