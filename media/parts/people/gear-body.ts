import { PALETTE } from '../../../src/pen/colour.ts';
import { disc, FINE, flat, line, type Markup, pen, shape } from '../../../src/pen/pen.ts';
import { drape } from './bottoms.ts';
import type { Gear } from './gear.ts';
import { ring } from './limb.ts';
import { SAFETY_SHOES } from './shoes.ts';
import type { Fit } from './trunk.ts';

const VEST =
  'M-30 14C-33-10-31-36-29-48C-30-64-32-76-35-84C-32-96-38-108-36-119L-20-125C-14-110-4-98 9-92C16-100 20-114 22-125L36-119C32-108 36-94 36-84C37-66 34-52 31-42C30-20 32-4 31 13C12 19-12 20-30 14z';
const TORN_VEST =
  'M-30 14C-33-10-31-36-29-48C-30-64-32-76-35-84C-32-96-38-108-36-119L-20-125C-14-110-4-98 9-92C16-100 20-114 22-125L36-119C32-108 36-94 36-84C37-66 34-52 31-42L14-34L32-22L31-4L22 2L24 16L8 4L-2 18L-12 6L-18 17z';

const tape = (on: Fit, y: number, colour: string): Markup =>
  flat(on(`M-28 ${y}C-10 ${y + 6} 14 ${y + 6} 32 ${y - 1}L32 ${y - 13}C14 ${y - 7}-10 ${y - 7}-29 ${y - 12}z`), colour);

const strap = (d: string, colour: string): Markup => line(d, 12) + line(d, 6.5, colour);

const cylinder = 'M-34-118C-62-118-66-100-66-88L-66-16C-66-4-38 0-36-12z';

/** What protects trunk, legs and feet. */
export const BODY_GEAR = {
  vest: {
    fault: 'worn',
    onTrunk: (on, spoilt) =>
      spoilt
        ? shape(on(TORN_VEST), '#b5b489') +
          tape(on, -56, '#8f9088') +
          flat(on('M-24-14C-14-12-6-11-2-11L-2-22C-8-22-16-22-25-24z'), '#8f9088') +
          flat(on('M-20-74L-8-80L-10-66L-2-62L-16-58z'), '#5e5a48') +
          line(on('M9-92L10-40'), FINE)
        : shape(on(VEST), PALETTE.highVisibility) +
          tape(on, -48, PALETTE.reflective) +
          tape(on, -14, PALETTE.reflective) +
          flat(on('M-31-117L-21-121L-12-104L-12-58L-22-59L-22-100z'), PALETTE.reflective) +
          flat(on('M23-121L32-117L28-100L28-58L20-58L20-100z'), PALETTE.reflective) +
          line(on('M9-92L11 15'), FINE),
  },
  harness: {
    fault: 'frayed',
    onTrunk: (on, spoilt) => {
      const colour = spoilt ? '#a98a6a' : PALETTE.orange;
      return spoilt
        ? strap(on('M-30-120C-20-100-20-60-22-4'), colour) +
            strap(on('M30-120C26-104 27-90 27-82'), colour) +
            strap(on('M26-52C27-36 27-20 26-4'), colour) +
            line(on('M24-80L20-70M27-80L28-68M30-80L36-72M24-54L18-64M28-54L33-62'), FINE, colour) +
            strap(on('M-22-66L-6-62'), colour) +
            line(on('M-4-62L4-56M-4-64L4-66M-4-66L3-74'), FINE, colour) +
            strap(on('M-27-4C-10 2 12 2 28-5'), colour)
        : strap(on('M-30-120C-20-100-20-60-22-4M30-120C26-100 28-60 26-4'), colour) +
            strap(on('M-22-66L28-67'), colour) +
            strap(on('M-27-4C-10 2 12 2 28-5'), colour) +
            shape(on('M0-74L14-75L14-58L0-57z'), PALETTE.steel, FINE);
    },
    onLegs: ({ legs, girths }, spoilt) =>
      [legs[1], legs[0]]
        .map((bones) => shape(ring(bones, girths, [0.36, 0.5], 1), spoilt ? '#a98a6a' : PALETTE.orange, FINE))
        .join(''),
  },
  apron: {
    fault: 'torn',
    onTrunk: (on, spoilt) =>
      line(on('M-14-98C-16-112-14-120-10-126M22-98C20-112 18-120 14-126'), 5) +
      shape(
        on('M-30 19L-29-44C-22-60-18-80-16-98L26-100C28-70 32-56 31-44L31 18'),
        spoilt ? '#9a9c8f' : PALETTE.lightSteel,
      ) +
      (spoilt
        ? shape(on('M-8-78L6-70L2-58L18-48L6-40L12-26L-4-40L-2-54L-14-62z'), '#4a4336', FINE)
        : line(on('M-2-82L18-83L18-66L-2-65zM-27-40L30-40'), FINE)),
    onLegs: ({ legs, girths, place }, spoilt) => {
      const corners = [place([-29, 8]), place([30, 8])];
      const [{ joint, from }] = legs;
      const middle = pen`M${(joint[0] + from[0]) / 2} ${joint[1] + 4}l6-26 6 14 8-24 10 6-8 30z`;
      return (
        shape(drape(legs, corners, 0.96, girths[1], girths[0] * 0.9), spoilt ? '#9a9c8f' : PALETTE.lightSteel) +
        (spoilt ? shape(middle, '#4a4336', FINE) : '')
      );
    },
  },
  breathing_set: {
    fault: 'empty',
    behindTrunk: (on) =>
      shape(on(cylinder), PALETTE.gasYellow) +
      line(on('M-64-84L-40-88M-65-30L-40-30'), FINE) +
      shape(on('M-58-8L-44-4L-46 8L-56 6z'), PALETTE.darkSteel, FINE),
    onTrunk: (on, spoilt, place) => {
      const [x, y] = place([-8, -60]);
      const colour = spoilt ? '#e5484d' : '#3fb873';
      return (
        strap(on('M-32-120C-22-100-20-60-24-10M32-120C28-100 29-60 28-10'), PALETTE.black) +
        strap(on('M-28-14C-10-8 12-8 29-15'), PALETTE.black) +
        disc(x, y, 16, PALETTE.white) +
        flat(pen`M${x} ${y}l${spoilt ? '-14-1q1-8 7-12' : '0-14q13 1 14 14'}z`, colour) +
        line(pen`M${x} ${y}l${spoilt ? '-10-6' : '9-8'}`, 3.4, spoilt ? '#c62f2f' : '#12834b')
      );
    },
    onFace: (spoilt) =>
      shape('M-14-22C4-30 24-30 34-22C38 0 36 26 26 40C14 46-4 44-12 32C-18 14-18-6-14-22z', PALETTE.black) +
      flat('M-9-18C6-24 22-24 30-18C32-6 31 4 29 10C16 16 2 14-9 10C-12 0-12-10-9-18z', '#bfe6f0', spoilt ? 0.5 : 0.9) +
      line('M-4-12L-4 0M2-16L1-10', FINE, '#ffffff') +
      disc(12, 26, 10, PALETTE.darkSteel) +
      disc(12, 26, 3.4, spoilt ? PALETTE.alarmRed : PALETTE.lightSteel, 2),
  },
  knee_pads: {
    fault: 'split',
    onLegs: ({ legs, girths }, spoilt) =>
      [legs[1], legs[0]]
        .map((bones) => {
          const [x, y] = bones.joint;
          return (
            shape(ring(bones, girths, [0.8, 1.24], 1), spoilt ? '#8a8a84' : PALETTE.black, FINE) +
            (spoilt
              ? line(pen`M${x - 12} ${y - 8}l8 4-4 6 10 2-2 8 10 0`, 4, '#f3e3c3')
              : disc(x, y, 9, PALETTE.signal, FINE))
          );
        })
        .join(''),
  },
  cut_trousers: {
    fault: 'torn',
    onLegs: ({ legs, girths }, spoilt) =>
      [legs[1], legs[0]]
        .map((bones) => {
          const [x, y] = bones.joint;
          return (
            shape(ring(bones, girths, [1, 1.9], 2), spoilt ? '#9a8672' : '#c2541d', FINE) +
            shape(ring(bones, girths, [0.14, 1.04], 2), spoilt ? '#9a8672' : '#c2541d', FINE) +
            (spoilt
              ? line(pen`M${x - 12} ${y - 44}l9 6-6 7 12 3-5 8 9 3`, 4, '#f3e3c3')
              : shape(ring(bones, girths, [1.5, 1.6], 2), PALETTE.highVisibility, FINE))
          );
        })
        .join(''),
  },
  safety_shoes: { fault: 'worn', shoe: (spoilt) => SAFETY_SHOES[spoilt ? 'worn' : 'sound'] },
} as const satisfies Readonly<Record<string, Gear>>;
