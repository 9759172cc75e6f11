import { PALETTE } from '../../../src/pen/colour.ts';
import type { Light } from '../../../src/pen/light.ts';
import type { Background } from '../../../src/pen/part.ts';
import { flat, line, type Markup, moved, pen, rect, shape, tube } from '../../../src/pen/pen.ts';
import { barrier, blind, cone, planeTree } from './kit/outdoors.ts';
import { backdrop, far } from './kit/perspective.ts';

/** Two shop fronts under plain upper floors: a baker's with its blind, a chemist's with its green cross. */
function shops(light: Light): Markup {
  const lit = light === 'night' ? '#ffdf94ff' : '#b4d3da';
  const upper = (x: number): string => rect(x, 24, 54, 100) + pen`M${x + 27} 24v100`;
  return (
    backdrop('#e6d2a9') +
    flat('M470 0h300v372H470z', '#dbc3b0') +
    flat('M770 0h190v372H770z', '#cfd3c4') +
    far(
      line('M470 0v372M770 0v372M0 150h960M0 162h960') +
        shape(
          upper(60) + upper(180) + upper(300) + upper(510) + upper(610) + upper(700) + upper(800) + upper(890),
          lit,
        ) +
        shape('M30 196h400v176H30z', '#8a5a3c') +
        shape('M48 232h180v112H48zM328 232h84v112h-84z', lit) +
        shape('M244 222h68v150h-68z', '#a9774e') +
        shape('M254 232h48v90h-48z', lit) +
        shape('M494 196h252v176H494z', '#3f6f62') +
        shape('M510 232h120v112H510z', lit) +
        shape('M650 222h74v150h-74z', '#5b8f80') +
        shape('M660 232h54v110h-54z', lit) +
        shape('M790 210h150v162H790z', '#7f8c95') +
        line('M790 236h150M790 262h150M790 288h150M790 314h150M790 340h150') +
        blind(40, 190, 380, 44, '#d98a4a', 8),
    ) +
    line('M66 330q8-26 34-26t34 26zM150 330q6-18 26-18t26 18z', 2) +
    flat('M66 330q8-26 34-26t34 26zM150 330q6-18 26-18t26 18z', '#d9a45c') +
    moved(
      574,
      190,
      shape('M-10-26h20v16h16v20H10v16h-20V10h-16v-20h16z', light === 'night' ? '#38d07cff' : '#1f9a58', 2.4),
    )
  );
}

/** What the trench shows of the buried gas pipe. */
function pipe(state: string): Markup {
  const whole = tube('M318 524H846', 20, PALETTE.gasYellow) + line('M420 514v20M600 514v20M780 514v20', 2.4);
  const mesh =
    shape('M318 498q60 8 120-2t130 4 120-4 158 2v22q-70-6-140 2t-130-4-130 4-128-4z', '#f2d13c', 2) +
    line(
      'M330 508h500M360 500v18M400 500v18M440 500v18M480 500v18M520 500v18M560 500v18M600 500v18M640 500v18M680 500v18M720 500v18M760 500v18M800 500v18',
      1.6,
      '#a98a10',
    );
  if (state === 'mesh_visible') return mesh;
  if (state === 'pipe_intact') return whole;
  return (
    tube('M318 524H540l10-6', 20, PALETTE.gasYellow) +
    tube('M640 512l24 12H846', 20, PALETTE.gasYellow) +
    shape('M548 506l14 4-6 8 8 8-16 6zM642 500l-14 8 8 6-10 8 16 4z', '#8f6f00', 2)
  );
}

/** A street dug up for a water main: shops behind, trench and spoil before them, cones and barriers. */
export const roadworks: Background = {
  states: ['pipe_intact', 'mesh_visible', 'pipe_torn'],
  draw: (state, light) =>
    shops(light) +
    flat('M0 372h960v34H0z', '#d9d3c6') +
    far(line('M0 372h960M0 404h960M0 414h960')) +
    flat('M0 405h960v9H0z', '#bdb7ab') +
    flat('M0 415h960v225H0z', '#93979f') +
    planeTree(950, 404, 0.9) +
    line('M20 452h236M20 466h60M120 466h60', 5, '#f0c419') +
    line('M60 600h160M60 616h40', 5, '#3f7fc0') +
    shape('M300 462h560l44 88H262z', '#7d6148') +
    flat('M300 462h560l8 16H292z', '#a9835e') +
    flat('M292 478l-30 72h20l26-72z', '#93714f') +
    pipe(state) +
    flat('M340 540h24v6h-24zM470 542h18v5h-18zM720 541h26v6h-26zM610 484h16v5h-16zM400 486h20v5h-20z', '#5f4936') +
    shape('M610 462q16-44 62-52 30-28 76-14 44-4 60 30 30 10 36 36z', '#b08a63') +
    flat('M640 452q20-26 50-30-10 20 10 30zM740 452q6-22 34-30 0 20 20 30z', '#96714d') +
    barrier(420, 462, 0.86) +
    cone(276, 470, 0.9) +
    cone(246, 566, 1.25) +
    cone(918, 570, 1.25),
};
