import { FINE, line, type Markup, shape, tube } from '../../../src/pen/pen.ts';
import { darker } from './shade.ts';

/** Hair around a head whose middle is (0, 0), looking right. */
export interface Hair {
  /** Behind the head, before it is drawn. */
  readonly behind?: (fill: string) => Markup;
  /** What is behind also shows under a helmet. */
  readonly hangs?: true;
  readonly front: (fill: string) => Markup;
  /** What a helmet or a hood leaves of the front. */
  readonly covered?: (fill: string) => Markup;
}

const strand = (d: string, fill: string): Markup => line(d, FINE, darker(fill));

const NAPE = (fill: string): Markup => shape('M-30-12L-14-12C-15-2-18 5-22 9C-23 2-25-4-30-5z', fill);

export const HAIR_SHAPES = {
  short: {
    front: (fill) =>
      shape(
        'M-22 6L-17-4C-17-12-14-17-8-20C2-15 18-16 27-24C30-20 31-14 30-8C37-22 35-40 22-46C14-54-8-54-20-46C-36-38-41-18-35-2C-31-5-26-2-22 6z',
        fill,
      ) + strand('M-16-36C-10-43-2-45 6-44M12-24C18-26 22-30 24-34', fill),
    covered: NAPE,
  },
  crop: {
    front: (fill) =>
      shape(
        'M-22 7L-18-6C-18-18-12-24-2-26C10-28 22-27 28-20C30-17 31-12 30-8C36-26 28-46 4-47C-24-47-40-28-34-2C-30-4-26-1-22 7z',
        fill,
      ),
    covered: NAPE,
  },
  quiff: {
    front: (fill) =>
      shape(
        'M-22 6L-18-5C-18-14-15-18-10-22C0-24 10-24 16-28C22-24 27-20 30-8C34-18 34-28 31-34C36-40 33-50 24-53C20-60 4-62-8-55C-26-52-40-34-35-2C-31-5-26-2-22 6z',
        fill,
      ) + strand('M-10-36C-2-44 10-47 20-44M-4-28C6-32 14-34 22-36', fill),
    covered: NAPE,
  },
  curls: {
    front: (fill) =>
      shape(
        'M-21 8C-18 4-20-2-18-6C-12-8-14-16-8-18C-4-22 2-16 8-21C14-17 18-22 22-22C26-22 28-16 30-10C38-14 38-24 34-28C40-36 32-46 25-45C23-54 10-57 4-52C-4-59-17-56-20-48C-30-50-39-40-35-32C-44-28-44-14-38-10C-43-4-38 4-33 3C-30-1-25 2-21 8z',
        fill,
      ) +
      strand('M-22-30C-18-36-12-34-12-29M-2-36C2-43 9-41 9-35M16-34C20-38 25-36 25-31M-28-12C-26-18-20-17-19-13', fill),
    covered: (fill) => shape('M-20-6C-17 0-18 6-21 9C-25 8-28 2-32 4C-40 6-43-2-38-8z', fill),
  },
  afro: {
    behind: (fill) =>
      shape(
        'M-30 20C-44 20-52 8-48-4C-58-16-54-34-44-40C-42-54-26-64-12-62C0-72 24-68 30-58C44-54 50-38 46-28C52-14 46 0 36 4C20 14-16 24-30 20z',
        fill,
      ),
    front: (fill) =>
      shape(
        'M-21 8C-17 0-18-8-16-12C-10-20-2-22 4-22C14-24 24-22 30-8C36-8 42-18 40-28C40-44 24-56 4-56C-20-58-40-44-44-24C-48-8-40 6-34 4C-30-2-25 2-21 8z',
        fill,
        0,
      ) +
      strand(
        'M-34-26C-32-34-26-40-20-42M-12-46C-4-51 6-51 12-48M30-34C34-30 36-24 36-20M-38-6C-40-12-40-16-39-19',
        fill,
      ),
    covered: (fill) => shape('M-20-6C-17 0-18 6-21 10C-28 16-44 18-49 6C-52-2-48-8-44-10z', fill),
  },
  bun: {
    behind: (fill) =>
      shape('M-32-38C-50-36-52-60-34-62C-22-64-16-50-22-42z', fill) + strand('M-42-50C-38-56-32-56-28-52', fill),
    front: (fill) =>
      shape(
        'M-22 8C-20 0-18-6-14-12C-2-16 12-22 18-32C20-24 26-18 30-8C36-24 30-47 4-48C-26-48-40-26-34 0C-31-4-25-2-22 8z',
        fill,
      ) + strand('M-26-18C-18-30-4-38 10-38M-30-8C-26-20-20-26-14-30', fill),
    covered: NAPE,
  },
  long: {
    hangs: true,
    behind: (fill) => shape('M-30-26C-46-6-42 22-50 44C-40 54-20 56-6 48C4 44 26 50 34 40C28 26 38 8 32-14z', fill),
    front: (fill) =>
      shape(
        'M-20 14C-22 2-20-10-12-18C0-20 12-26 16-34C20-24 28-20 30-4C33 6 32 18 36 26C44 4 40-32 26-42C12-54-20-54-32-36C-44-18-38 12-46 34C-34 36-22 30-20 14z',
        fill,
      ) + strand('M-26-24C-34-8-30 8-34 24M-14-34C-6-42 4-43 10-41', fill),
    covered: (fill) => shape('M-18-8C-22 2-19 10-22 20C-26 32-36 36-46 34C-38 12-40-2-36-12z', fill),
  },
  ponytail: {
    hangs: true,
    behind: (fill) =>
      shape('M-28-30C-52-40-66-18-58 4C-56 16-62 26-66 34C-48 32-38 18-42 2C-44-8-38-16-28-16z', fill) +
      strand('M-44-22C-54-12-48 4-52 18', fill),
    front: (fill) =>
      shape(
        'M-22 8C-20 0-20-8-12-16C0-18 16-22 22-32C24-24 29-18 30-8C36-24 30-47 4-48C-26-48-40-26-34 0C-31-4-25-2-22 8z',
        fill,
      ) + strand('M-28-22C-18-34-4-40 10-38M-32-14C-26-22-20-24-12-26', fill),
    covered: NAPE,
  },
  braids: {
    hangs: true,
    behind: (fill) =>
      tube('M-28 6C-40 18-34 34-42 48', 11, fill) +
      tube('M-22 12C-28 26-22 38-28 54', 11, fill) +
      strand('M-36 16l8 5M-38 26l8 4M-42 38l8 3M-27 24l8 3M-28 36l8 2M-30 46l8 1', fill),
    front: (fill) =>
      shape(
        'M-22 8C-20 0-20-8-14-14C-2-20 16-22 26-22C29-18 30-12 30-8C36-26 28-48 4-48C-28-48-42-24-34 4C-31 0-25 0-22 8z',
        fill,
      ) +
      strand('M-20-14C-20-28-12-40-2-46M-8-18C-6-30 2-40 12-46M8-21C12-30 16-36 22-40M-31-8C-32-22-26-34-18-41', fill),
    covered: (fill) => NAPE(fill),
  },
  bob: {
    hangs: true,
    behind: (fill) => shape('M-32-20C-44 0-44 20-36 30C-20 34 20 34 30 26z', fill),
    front: (fill) =>
      shape(
        'M-20 28C-18 12-20-6-12-16C2-14 20-18 28-26C32-18 32-10 31-2C33 4 33 12 31 20C42 8 42-32 26-43C12-54-18-53-30-39C-44-22-44 8-42 26C-36 32-26 32-20 28z',
        fill,
      ) + strand('M-28-24C-34-8-33 8-34 20M-16-36C-8-43 4-44 10-42', fill),
    covered: (fill) => shape('M-18-8C-20 6-18 20-20 28C-26 32-36 32-42 26C-43 14-42 0-38-10z', fill),
  },
  bald: {
    front: (fill) => shape('M-22 8L-20-2C-24-8-26-14-28-20C-36-14-37-2-34 2C-30-2-26 2-22 8z', fill),
    covered: (fill) => shape('M-22 8L-20-2C-24-6-26-8-30-8C-36-6-37-2-34 2C-30-2-26 2-22 8z', fill),
  },
  thin: {
    front: (fill) =>
      shape(
        'M-22 8L-19-3C-24-10-24-18-20-26C-10-34 6-34 16-32C12-40-4-46-14-44C-34-38-40-16-35 2C-31-2-26 0-22 8z',
        fill,
      ) + strand('M-30-14C-29-22-26-28-22-32', fill),
    covered: NAPE,
  },
} as const satisfies Readonly<Record<string, Hair>>;
