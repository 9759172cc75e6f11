import { PALETTE } from '../../../src/pen/colour.ts';
import { disc, FINE, flat, line, type Markup, shape } from '../../../src/pen/pen.ts';
import type { Gear } from './gear.ts';

const pane = (d: string, fill: string, opacity: number): Markup => flat(d, fill, opacity) + line(d, FINE);

const LENS = 'M-8-12C2-14 20-14 29-11C32-4 31 4 28 6C22 8 18 5 14 3C10 6 2 8-4 6C-8 2-9-6-8-12z';
const CHROME = '#d3dae0';

/** What protects head, eyes, ears and breath, in the frame of the head. */
export const HEAD_GEAR = {
  helmet: {
    fault: 'cracked',
    covers: true,
    onHead: (spoilt) =>
      line('M-24-8C-20 12-10 30 2 37M28-8C28 10 20 30 10 37', FINE) +
      shape('M-40-12C-42-42-20-60 4-60C26-60 40-44 38-20C20-16-14-12-40-12z', spoilt ? '#d9b653' : PALETTE.signal) +
      shape(
        'M-42-10C-20-20 20-26 44-24C54-20 56-14 52-11C36-16 0-14-40-3C-44-4-44-8-42-10z',
        spoilt ? '#c9a23c' : PALETTE.gasYellow,
      ) +
      (spoilt
        ? shape('M-8-60L-2-48L-12-40L2-32L-4-22L10-28L6-36L16-42L6-50L8-60z', '#2b2f3a', FINE) +
          line('M-12-40L-24-36M16-42L26-34', FINE)
        : line('M-10-57C-2-50 0-36-2-26M12-58C18-50 20-36 18-28', FINE, '#b98f00')),
  },
  fire_helmet: {
    fault: 'cracked',
    covers: true,
    onHead: (spoilt) =>
      shape(
        'M-30 18C-44 10-46-20-38-38C-28-58 0-64 20-58C38-52 44-34 40-18C30-24 0-24-16-14C-20-4-18 8-22 18z',
        CHROME,
      ) +
      shape('M-16-14C0-26 30-28 41-20C42-14 40-10 38-8C28-14 6-16-10-8z', PALETTE.black) +
      flat('M-32-30C-24-48-8-54 6-55C-6-48-18-38-22-22z', PALETTE.white) +
      shape('M4-58C16-58 22-44 20-30L8-29C10-42 8-52 4-58z', PALETTE.alarmRed, FINE) +
      line('M-24 14C-18 28-8 36 4 38', 4) +
      (spoilt ? shape('M-24-50L-16-38L-26-30L-14-20L-20-10L-8-24L-16-30L-6-40L-14-52z', '#2b2f3a', FINE) : ''),
  },
  glasses: {
    fault: 'scratched',
    onFace: (spoilt) =>
      line('M-8-6L-27-2', 7) +
      line('M-8-6L-27-2', 3, PALETTE.orange) +
      pane(LENS, spoilt ? '#e9ecec' : '#9fe0ee', spoilt ? 0.86 : 0.5) +
      (spoilt
        ? line('M-5-8L5 3M-1-11L8-1M-6 3L4-8M16-10L26 1M27-9L17 2', FINE, '#7a8088')
        : line('M-3-8L1-9M20-9L23-9', FINE, '#ffffff')),
  },
  mask: {
    fault: 'loose',
    onFace: (spoilt) =>
      spoilt
        ? line('M-8 28C-16 22-24 28-30 20M30 30C36 34 32 42 38 46', FINE) +
          shape('M-8 24C0 20 20 20 28 24C30 32 24 44 10 45C-2 45-8 34-8 24z', '#e3e6e6') +
          line('M-4 30C6 26 18 26 26 30M10 22L10 26', FINE, '#8a8f99')
        : line('M-8 12L-27 2M-6 26L-28 14', FINE) +
          shape('M-9 10C-2 2 8-2 16-2C24 0 29 6 30 12C31 24 24 37 10 38C-2 37-10 24-9 10z', PALETTE.white) +
          line('M-7 18C4 14 20 14 29 18', FINE, '#9aa2ab') +
          line('M10 2L22 2', 4, PALETTE.steel),
  },
  half_mask: {
    fault: 'expired',
    onFace: (spoilt) => {
      const rubber = spoilt ? '#8d8a80' : PALETTE.darkSteel;
      const filter = spoilt ? '#4b3a26' : '#e39aa0';
      return (
        line('M-8 12L-27 2M-6 26L-28 14', 5) +
        shape('M-8 10C0 4 8-2 16-2C24 0 29 6 30 12C31 24 24 38 10 38C-2 38-9 24-8 10z', rubber) +
        disc(-6, 24, 12, filter) +
        disc(28, 23, 10, filter) +
        (spoilt
          ? line('M-14 20L-2 28M-10 32L-4 16M22 18L33 28', FINE, '#a98a5c') +
            line('M-8 36L-9 44M28 33L29 40', 4, '#4b3a26')
          : disc(-6, 24, 5.5, PALETTE.white, 2) + disc(28, 23, 4.5, PALETTE.white, 2))
      );
    },
  },
  ear_muffs: {
    fault: 'broken',
    onHead: (spoilt) =>
      spoilt
        ? line('M-30-12C-36-36-22-50-8-54', 8) +
          line('M-30-12C-36-36-22-50-8-54', 3, PALETTE.alarmRed) +
          line('M-8-54L-4-62M-8-54L0-52', FINE) +
          line('M-30-10C-36 6-28 12-32 24', FINE) +
          shape('M-44 26C-44 18-24 20-24 28L-26 46C-30 52-44 50-44 42z', '#b0584f') +
          line('M-40 30L-30 44', FINE)
        : line('M-30 0C-44-64 24-70 34-26', 9) +
          line('M-30 0C-44-64 24-70 34-26', 3.6, PALETTE.alarmRed) +
          shape('M-43-10C-42-18-22-18-20-10L-20 14C-22 22-40 22-43 14z', PALETTE.alarmRed) +
          line('M-25-12L-25 16', FINE),
  },
  face_shield: {
    fault: 'scratched',
    onHead: (spoilt) =>
      shape('M-36-26C-14-36 20-40 38-32L38-20C20-26-14-22-36-12z', PALETTE.darkSteel) +
      pane(
        'M-12-24C4-28 26-30 38-26C46-8 44 24 36 44C22 50 4 48-6 42C-14 22-16-4-12-24z',
        spoilt ? '#e4e7e4' : '#9fe0ee',
        spoilt ? 0.78 : 0.34,
      ) +
      (spoilt
        ? line('M-4-14L12 10M4-18L20 8M-8 8L8-12M22-18L38 12M34-14L18 20M0 20L16 38M28 14L14 36', FINE, '#7a8088') +
          line('M38 8L28 14L32 22L22 30', 3.4)
        : line('M-6-8L-4 14M2-18L0-8', FINE, '#ffffff')),
  },
} as const satisfies Readonly<Record<string, Gear>>;
