import { glow, PALETTE } from '../../../src/pen/colour.ts';
import type { Light } from '../../../src/pen/light.ts';
import type { Background } from '../../../src/pen/part.ts';
import { flat, line, type Markup, moved, pen, rect, shape, tube } from '../../../src/pen/pen.ts';
import { barrier, blind, cone, planeTree } from './kit/outdoors.ts';
import { backdrop, far } from './kit/perspective.ts';

/** A window of the upper floors, with its rail; `y` is above the frame, so that the street goes on. */
const upperWindow = (x: number, lit: string): Markup =>
  shape(pen`M${x - 5} 4h64v118h-64z`, '#f3e7cb') +
  shape(rect(x, -4, 54, 122) + pen`M${x + 27}-4v122M${x} 40h54`, lit) +
  line(
    pen`M${x - 8} 88h70M${x - 8} 122h70M${x - 2} 88v34M${x + 10} 88v34M${x + 22} 88v34M${x + 34} 88v34M${x + 46} 88v34M${x + 56} 88v34`,
  );

/** Shop fronts under plain upper floors: a baker's with its blind, a chemist's with its green cross, a shut grille. */
function shops(light: Light): Markup {
  const lit = light === 'night' ? glow('#ffdf94') : '#b4d3da';
  const dark = light === 'night' ? '#7f99a5' : '#b4d3da';
  return (
    backdrop('#e8d7b2') +
    flat('M470 0h300v372H470z', '#dccabb') +
    flat('M770 0h190v372H770z', '#cdd1c3') +
    far(
      line('M470 0v372M770 0v372') +
        shape('M-4 148h968v14H-4z', '#f3e7cb') +
        [60, 190, 320, 510, 680, 830].map((x, rank) => upperWindow(x, rank % 2 ? dark : lit)).join('') +
        shape('M30 196h410v176H30z', '#8a5a3c') +
        shape('M48 232h180v112H48zM330 232h92v112h-92z', lit) +
        shape('M48 300h180v8H48z', '#a9774e') +
        shape('M244 222h70v150h-70z', '#a9774e') +
        shape('M254 232h50v92h-50z', lit) +
        shape('M494 196h252v176H494z', '#3f6f62') +
        shape('M510 232h120v112H510z', lit) +
        shape('M530 344v-44h26v44zM566 344v-62h20v62zM594 344v-36h24v36z', '#e9ddc8') +
        shape('M650 222h74v150h-74z', '#5b8f80') +
        shape('M660 232h54v110h-54z', lit) +
        shape('M790 206h150v166H790z', '#8b98a1') +
        line('M790 230h150M790 254h150M790 278h150M790 302h150M790 326h150M790 350h150', 2, '#6d7a84') +
        blind(42, 190, 386, 46, '#d98a4a', 8),
    ) +
    far(
      shape('M62 300q8-28 32-28t32 28zM136 300q6-20 24-20t24 20z', '#d9a45c') +
        shape('M64 344q4-16 18-16t18 16zM108 344q4-16 18-16t18 16zM152 344q4-16 18-16t18 16z', '#c98645') +
        line('M78 286l8-8M94 282l8-8M150 290l8-6'),
    ) +
    moved(
      574,
      186,
      shape('M-10-28h20v18h18v20H10v18h-20V10h-18v-20h18z', light === 'night' ? glow('#38d07c') : '#1f9a58', 2.4),
    )
  );
}

/** What the trench shows of the buried gas pipe. */
function pipe(state: string): Markup {
  if (state === 'mesh_visible') {
    let meshes = 'M318 508h528';
    for (let x = 340; x < 840; x += 22) meshes += pen`M${x} 500v20`;
    return (
      shape('M312 498q60 8 120-2t130 4 120-4 164 2v24q-76-8-146 0t-130-4-130 4-128-2z', '#f2d13c', 2.4) +
      line(meshes, 2, '#b08f10')
    );
  }
  if (state === 'pipe_torn')
    return (
      tube('M312 524H540l10-6', 22, PALETTE.gasYellow) +
      tube('M636 510l26 14H850', 22, PALETTE.gasYellow) +
      line('M330 518h190M680 518h160', 4, '#f6d662') +
      shape('M546 502l22-6-10 12 18 6-14 8 12 12-28-4zM642 492l-24-4 12 12-20 4 14 10-12 10 28 2z', '#c49a06', 2.4)
    );
  return (
    tube('M312 524H850', 22, PALETTE.gasYellow) +
    line('M330 518h500', 4, '#f6d662') +
    shape('M424 508h14v32h-14zM604 508h14v32h-14zM784 508h14v32h-14z', '#c49a06', 2.4)
  );
}

/** The trench across the road, its layers of tar, sand and earth. */
const trench = (state: string): Markup =>
  shape('M300 462h560l44 90H258z', '#7d6148') +
  flat('M302 463h556l8 16H293z', '#5f6570') +
  flat('M293 479h573l6 13H287z', '#b89468') +
  flat('M287 492l-26 58h24l22-58zM872 492l28 58h-20l-24-58z', '#93714f') +
  pipe(state) +
  flat(
    'M340 540h24v6h-24zM470 542h18v5h-18zM720 541h26v6h-26zM590 545h16v4h-16zM400 496h12v4h-12zM690 497h16v4h-16zM520 496h10v4h-10z',
    '#5f4936',
  );

const spoil = (): Markup =>
  shape('M610 462q10-34 50-44 14-30 56-24 34-22 66 6 42 2 54 30 22 10 26 32z', '#b08a63') +
  flat('M626 458q16-26 46-30-8 18 12 30zM716 458q0-26 34-36 4 22 30 36z', '#96714d') +
  line('M664 432l14-6M700 412l12-4M776 424l16 4M812 446l12 2', 2.4);

/** A street dug up for a water main: shops behind, trench and spoil before them, cones and barriers. */
export const roadworks: Background = {
  states: ['pipe_intact', 'mesh_visible', 'pipe_torn'],
  draw: (state, light) =>
    shops(light) +
    flat('M0 372h960v34H0z', '#d9d3c6') +
    line('M120 372l-20 33M300 372l-14 33M470 372v33M640 372l12 33M820 372l20 33', 2, '#b3aca0') +
    flat('M0 405h960v10H0z', '#bdb7ab') +
    far(line('M0 372h960M0 404h960M0 415h960')) +
    flat('M0 416h960v224H0z', '#93979f') +
    planeTree(948, 404, 0.9) +
    line('M14 446h240M14 462h70M130 462h70', 6, '#f0c419') +
    line('M40 604h150M40 620h46', 6, '#3f7fc0') +
    trench(state) +
    spoil() +
    barrier(410, 462, 0.9) +
    barrier(556, 462, 0.9) +
    cone(278, 474, 0.95) +
    cone(238, 572, 1.3) +
    cone(922, 576, 1.3),
};
