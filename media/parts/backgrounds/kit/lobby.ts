import { glow, PALETTE } from '../../../../src/pen/colour.ts';
import type { Light } from '../../../../src/pen/light.ts';
import { disc, flat, line, type Markup, moved, pen, rect, shape } from '../../../../src/pen/pen.ts';

/** Buttons with a lamp behind them keep their colour when the room is dark. */
const backlit = (colour: string, light: Light): string => (light === 'day' ? colour : glow(colour));

/** Rows of letter boxes with their flaps, name plates and locks; one has a letter that sticks out. */
export function letterBoxes(x: number, y: number, columns: number, rows: number): Markup {
  const [width, height] = [27, 38];
  let joints = '';
  let slots = '';
  let plates = '';
  for (let column = 0; column < columns; column++) {
    for (let row = 0; row < rows; row++) {
      const [left, top] = [x + column * width, y + row * height];
      joints += rect(left, top, width, height);
      slots += pen`M${left + 6} ${top + 9}h15M${left + 13.5} ${top + 29}v.1`;
      plates += pen`M${left + 7} ${top + 16}h13v6h-13z`;
    }
  }
  return (
    flat(rect(x + 6, y + 6, columns * width, rows * height), '#c9b083') +
    shape(`M${x + width * 2 + 8} ${y + height + 6}l4-12 14 3-3 12z`, PALETTE.paper, 2) +
    shape(joints, '#b98f5f', 2.4) +
    flat(plates, PALETTE.paper) +
    line(slots, 2.4) +
    shape(`M${x + width * 2 + 7} ${y + height + 9}l3-13 15 2-2 11z`, PALETTE.paper, 2)
  );
}

/** The panel with the buttons of all flats, and its loudspeaker. (x, y) is its upper left corner. */
export const parlophone = (x: number, y: number, scale: number, light: Light): Markup =>
  moved(
    x,
    y,
    shape('M0 6q0-6 6-6h36q6 0 6 6v100q0 6-6 6H6q-6 0-6-6z', PALETTE.lightSteel) +
      line('M12 14h24M12 21h24M12 28h24', 2) +
      [44, 60, 76, 92]
        .map(
          (row) => shape(rect(7, row - 5, 16, 10), PALETTE.paper, 2) + disc(36, row, 5, backlit('#f0b52f', light), 2),
        )
        .join(''),
    scale,
  );

/** A light switch drawn larger than life; its little lamp shows where it is in the dark. (x, y) is its middle. */
export const lightSwitch = (x: number, y: number, light: Light): Markup =>
  shape(pen`M${x - 21} ${y - 28}h42v56h-42z`, PALETTE.white) +
  shape(pen`M${x - 13} ${y - 20}h26v40h-26z`, '#e9edf0', 2.4) +
  line(pen`M${x - 13} ${y}h26`, 2) +
  disc(x, y + 10, 4, light === 'day' ? '#f0b52f' : glow('#ff9d2e'), 1.6);

/** A lift's steel door with its window. (x, foot) is the middle of its foot. */
export function liftDoor(x: number, foot: number, light: Light): Markup {
  const lit = light === 'day' ? '#f5e7b8' : glow('#ffe6a0');
  return (
    shape(pen`M${x - 57} ${foot}V${foot - 350}h114v350z`, PALETTE.darkSteel) +
    shape(pen`M${x - 44} ${foot}V${foot - 334}h88v334z`, '#b9c7d1') +
    flat(pen`M${x - 42} ${foot - 2}V${foot - 332}h14v330z`, '#d3dde3') +
    line(pen`M${x} ${foot - 334}v334`) +
    shape(pen`M${x - 27} ${foot - 290}h16v120h-16zM${x + 11} ${foot - 290}h16v120h-16z`, lit, 2.4) +
    flat(pen`M${x - 44} ${foot - 60}h88v8h-88z`, PALETTE.steel) +
    shape(pen`M${x - 30} ${foot - 386}h60v28h-60z`, PALETTE.black) +
    flat(pen`M${x - 10} ${foot - 366}l10-13 10 13z`, glow('#ffb02e'))
  );
}

/** The call button of a lift, drawn larger than life. (x, y) is its middle. */
export const liftButton = (x: number, y: number, light: Light): Markup =>
  shape(pen`M${x - 22} ${y - 42}h44v84h-44z`, '#e6ebee') +
  disc(x, y + 10, 17, backlit(PALETTE.signal, light)) +
  line(pen`M${x} ${y + 18}v-15m-7 7l7-7 7 7`, 3) +
  shape(pen`M${x - 12} ${y - 34}h24v16h-24z`, PALETTE.black, 2) +
  line(pen`M${x - 4} ${y - 24}l4-4 4 4`, 2, glow('#ffb02e'));
