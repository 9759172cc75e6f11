import { PALETTE } from '../../../src/pen/colour.ts';
import type { Background } from '../../../src/pen/part.ts';
import { disc, flat, line, type Markup, type Point, pen, rect, shape } from '../../../src/pen/pen.ts';
import { globe } from './kit/lamps.ts';
import { backdrop, far, tileChecks } from './kit/perspective.ts';

const EYE: Point = [480, 200];
const FLOOR = 470;
const WIDTH = 58;

/** Twelve lockers in two blocks, each door with its air slots, lock and number plate. */
function lockers(): Markup {
  let doors = '';
  let slots = '';
  let plates = '';
  for (let index = 0; index < 12; index++) {
    const x = 112 + index * WIDTH + (index > 5 ? 20 : 0);
    doors += rect(x, 126, WIDTH, 326);
    slots += pen`M${x + 16} 168h26M${x + 16} 180h26M${x + 16} 192h26M${x + 16} 412h26M${x + 16} 424h26`;
    plates += rect(x + 18, 140, 22, 16);
  }
  const block = (x: number): Markup =>
    shape(rect(x - 6, 116, WIDTH * 6 + 12, 340), '#46627e') + flat(rect(x + 8, 456, WIDTH * 6 - 16, 16), '#2c3b4c');
  return (
    block(112) +
    block(112 + WIDTH * 6 + 20) +
    shape(doors, '#7f9fb8', 2.4) +
    line(slots, 2) +
    shape(plates, PALETTE.paper, 1.6) +
    line(
      Array.from({ length: 12 }, (_, index) => pen`M${156 + index * WIDTH + (index > 5 ? 20 : 0)} 286v14`).join(''),
      5,
    )
  );
}

/** One locker open: its door stands out, its shelf, hook and hanger show. */
const openLocker = (): Markup =>
  shape('M402 126h58v326h-58z', '#3a4c5e', 2.4) +
  line('M404 186h54', 4, '#7f9fb8') +
  line('M431 188v16M414 226q17-24 34 0z', 2.4, '#c5ced6') +
  shape('M402 126l-44-14v364l44-24z', '#9db8cc', 2.4) +
  line('M370 168l20 6M370 182l20 6M370 196l20 5', 2);

/** The blue round signs: what must be worn from here on, helmet, glasses, shoes. */
const worn = (): Markup =>
  [808, 858, 908].map((x) => disc(x, 66, 22, '#1f5fae')).join('') +
  flat('M795 70q0-17 13-17t13 17zM792 72h32v5h-32z', PALETTE.white) +
  line('M844 64h8M864 64h8M856 66q2-3 4 0', 3, PALETTE.white) +
  disc(850, 68, 6, PALETTE.white, 0) +
  disc(866, 68, 6, PALETTE.white, 0) +
  flat('M896 54h10v14l12 6q4 2 4 6h-26z', PALETTE.white);

/** What lies about: a helmet and a box on the lockers, a bag and a towel on the bench. */
const leftOver = (): Markup =>
  shape('M240 116v-40h74v40z', '#c79a66') +
  line('M240 90h74M277 76v14', 2) +
  shape('M560 112q0-34 36-34t36 34z', PALETTE.signal) +
  shape('M552 112h92v6h-92z', '#e2b100', 2.4) +
  line('M584 80v30M608 80v30', 2) +
  shape('M600 486v-30q0-10 10-10h88q10 0 10 10v30z', '#2f5d8c') +
  line('M628 446q0-20 26-20t26 20M600 464h108', 4) +
  shape('M256 486q0-8 8-8h60v34q-30 8-66-2z', '#f4efe2', 2.4) +
  line('M262 500h60', 2, '#d9572b');

const bench = (): Markup =>
  flat('M190 546h580l26 18H164z', '#1f2430', 0.12) +
  line('M236 500v58M724 500v58M480 500v58', 9, '#5e6b78') +
  shape('M172 484h616l22 16v8H150v-8z', '#c99b69') +
  line('M150 500h660', 2.4);

/** The changing room of a firm: twelve lockers, a bench, the sign of what must be worn. */
export const lockerRoom: Background = {
  states: ['shut', 'one_open'],
  draw: (state, light) =>
    backdrop('#ece5d2') +
    flat('M0 0h960v26H0z', '#faf5e6') +
    flat('M0 330h960v140H0z', '#bccbc3') +
    far(line('M0 26h960M0 330h960M0 342h960')) +
    flat('M0 470h960v170H0z', '#cfc8b8') +
    flat(tileChecks(EYE, FLOOR, 64), '#bdb6a4') +
    line('M0 470h960') +
    globe(480, 60, light) +
    worn() +
    lockers() +
    (state === 'one_open' ? openLocker() : '') +
    shape('M860 150h76v220h-76z', '#9aa5a8') +
    flat('M868 158h60v204h-60z', '#d9e9ee') +
    flat('M868 330l60-90v34l-60 90z', '#f3fafb') +
    bench() +
    leftOver(),
};
