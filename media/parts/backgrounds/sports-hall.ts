import { glow, PALETTE } from '../../../src/pen/colour.ts';
import type { Light } from '../../../src/pen/light.ts';
import type { Background } from '../../../src/pen/part.ts';
import { disc, flat, line, type Markup, type Point, pen, poly, rect, shape } from '../../../src/pen/pen.ts';
import { backdrop, tileJoints } from './kit/perspective.ts';
import { exitSign, gasCabinet } from './kit/signs.ts';

const EYE: Point = [470, 250];
const FOOT = 486;
/** The opening of the door, and the far wall of the changing room as one sees it through. */
const DOOR = { left: 350, right: 590, top: 176 };
const ROOM = { left: 400, right: 540, top: 214, foot: 402 };

/** The yard is lit by its lamp and by the windows as soon as the day is gone. */
const evening = (light: Light): boolean => light === 'night' || light === 'dim';

const boards = (): string => Array.from({ length: 24 }, (_, index) => pen`M${index * 42 + 4} 0v300`).join('');

/** Ribbed metal above, grey blocks below, a band of high windows under the eaves. */
const wall = (light: Light): Markup =>
  backdrop('#d7dfe2') +
  flat('M0 0h960v300H0z', '#b9ccd6') +
  line(boards(), 2, '#9db4c0') +
  flat('M0 0h960v22H0z', '#46627e') +
  shape('M40 46h240v66H40zM650 46h270v66H650z', PALETTE.white, 2.4) +
  flat(
    'M48 54h106v50H48zM162 54h110v50H162zM658 54h122v50H658zM788 54h124v50H788z',
    evening(light) ? glow('#ffe19a') : '#a7c7d3',
  ) +
  flat('M0 300h960v186H0z', '#cfc9bd') +
  line('M0 300h960M0 362h960M0 424h960', 2, '#b1aa9c') +
  line(
    'M60 300v62M180 300v62M300 300v62M660 300v62M780 300v62M900 300v62M120 362v62M240 362v62M720 362v62M840 362v62M60 424v62M180 424v62M300 424v62M660 424v62M780 424v62M900 424v62',
    2,
    '#b1aa9c',
  ) +
  line('M0 300h960M0 22h960');

const ground = (): Markup =>
  flat('M0 486h960v154H0z', '#b9bbb8') + line(tileJoints(EYE, FOOT, 110), 2, '#9a9d9c') + line('M0 486h960');

/** What one sees from outside of the lit changing room: floor, bench, hooks, water heater on the far wall. */
function inside(isLit: boolean): Markup {
  const { left, right, top, foot } = ROOM;
  const lit = (d: string, colour: string): Markup => flat(d, glow(colour));
  return (
    lit(rect(DOOR.left, DOOR.top, DOOR.right - DOOR.left, FOOT - DOOR.top), '#e7ecdf') +
    lit(
      poly(
        [
          [DOOR.left, DOOR.top],
          [left, top],
          [left, foot],
          [DOOR.left, FOOT],
        ],
        true,
      ),
      '#c9dde0',
    ) +
    lit(
      poly(
        [
          [DOOR.right, DOOR.top],
          [right, top],
          [right, foot],
          [DOOR.right, FOOT],
        ],
        true,
      ),
      '#bcd2d6',
    ) +
    lit(
      poly(
        [
          [DOOR.left, FOOT],
          [left, foot],
          [right, foot],
          [DOOR.right, FOOT],
        ],
        true,
      ),
      '#d6d2c4',
    ) +
    line(pen`M${left} ${top}h${right - left}v${foot - top}h${left - right}z`, 2) +
    line(pen`M${DOOR.left} ${FOOT}L${left} ${foot}M${DOOR.right} ${FOOT}L${right} ${foot}`, 2) +
    line(
      pen`M388 422h164M374 446h192M${470} ${foot}v84M${436} ${foot}L418 ${FOOT}M${504} ${foot}L522 ${FOOT}`,
      1.6,
      '#bdb8a8',
    ) +
    shape('M462 262h38v68h-38z', glow('#ffffff'), 2) +
    shape('M474 214h14v48h-14z', glow('#c5ced6'), 2) +
    shape('M470 276h22v16h-22z', PALETTE.black, 1.6) +
    (isLit ? flat('M473 291q-1-8 4-12 1 4 3 4 1-5 4-8 4 7 5 16z', glow('#f5a623')) : '') +
    line('M468 330v54M494 330v54', 3, '#c9855a') +
    shape('M362 372l30-18v10l-30 20z', glow('#c99b69'), 2) +
    line('M366 380v60M390 364v40', 3, '#5e6b78') +
    shape('M366 300l14-6 2 44-18 8zM383 292l10-5 2 36-12 6z', glow('#4f7396'), 1.6)
  );
}

/** One leaf of the metal door, shut; its bar is on the inside, its window small. */
const leaf = (x: number, width: number, lightOn: boolean): Markup =>
  shape(rect(x, DOOR.top, width, FOOT - DOOR.top), '#2f5a6b') +
  line(rect(x + 12, DOOR.top + 14, width - 24, FOOT - DOOR.top - 28), 2, '#23454f') +
  shape(rect(x + width / 2 - 16, DOOR.top + 40, 32, 78), lightOn ? glow('#ffe9b8') : '#a7c7d3', 2.4) +
  line(pen`M${x + width / 2 - 12} ${DOOR.top + 96}l24-40`, 2, '#ffffff');

/** Both leaves pushed wide open towards us, against the wall. */
const leavesWide = (): Markup => {
  const { left, right, top } = DOOR;
  return (
    shape(
      poly(
        [
          [left, top],
          [left - 76, top - 22],
          [left - 76, FOOT + 34],
          [left, FOOT],
        ],
        true,
      ),
      '#2f5a6b',
    ) +
    shape(
      poly(
        [
          [right, top],
          [right + 76, top - 22],
          [right + 76, FOOT + 34],
          [right, FOOT],
        ],
        true,
      ),
      '#2a5060',
    ) +
    line(pen`M${left - 12} 330L${left - 64} 334M${right + 12} 330L${right + 64} 334`, 7, PALETTE.lightSteel) +
    shape(
      poly(
        [
          [left - 24, top + 36],
          [left - 52, top + 30],
          [left - 52, top + 110],
          [left - 24, top + 106],
        ],
        true,
      ),
      '#a7c7d3',
      2,
    ) +
    shape(
      poly(
        [
          [right + 24, top + 36],
          [right + 52, top + 30],
          [right + 52, top + 110],
          [right + 24, top + 106],
        ],
        true,
      ),
      '#a7c7d3',
      2,
    )
  );
};

/** The flat roof over the door, its lamp, and the sign of the way out seen from outside. */
const porch = (light: Light): Markup =>
  (evening(light) ? flat('M310 150h320l90 420H220z', glow('#ffe19a'), 0.13) : '') +
  shape('M286 118h368v22H286z', '#46627e') +
  flat('M286 118h368v6H286z', '#7f9fb8') +
  disc(470, 150, 12, evening(light) ? glow('#fff3c4') : '#f4efe2', 2.4) +
  exitSign(560, 158, 0.6);

/** The yard behind a sports hall: the changing room's metal door, the gas cabinet on its left. */
export const sportsHall: Background = {
  states: ['door_closed', 'door_open', 'door_open_cold'],
  draw: (state, light) =>
    wall(light) +
    ground() +
    shape('M332 160h276v326H332z', '#5e6b78') +
    (state !== 'door_closed'
      ? inside(state === 'door_open') + leavesWide()
      : leaf(DOOR.left, 120, evening(light)) +
        leaf(DOOR.left + 120, 120, evening(light)) +
        shape('M450 322h10v48h-10zM480 322h10v48h-10z', PALETTE.lightSteel, 2)) +
    porch(light) +
    shape('M112 470h116v16H112z', '#a9a396', 2.4) +
    gasCabinet(170, 470, 1.25),
};
