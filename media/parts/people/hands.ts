import { FINE, line, type Markup, shape, tube } from '../../../src/pen/pen.ts';

/** Drawn from the wrist (0, 0), fingers to the right, thumb up; open at the wrist. */
type Hand = (fill: string) => Markup;

const PALM = 'M-2-9C6-11 12-13 18-11C24-9 25 9 18 11C12 13 6 11-2 9';

export const HANDS = {
  /** Hanging or lying: mitten, thumb along. */
  rest: (fill) =>
    shape('M-2-9C5-12 12-13 19-10C27-7 33-2 33 3C33 7 30 9 26 9C20 12 8 12-2 9', fill) +
    line('M33 3C29 2 25 3 22 4M29 8C26 7 23 8 20 9', FINE) +
    shape('M3-10C8-17 15-17 21-12C24-9 22-5 18-6C13-7 9-4 7 0', fill, FINE),
  /** Around something, or clenched. */
  fist: (fill) =>
    shape('M-2-9C4-13 12-15 20-12C27-9 28 7 23 11C16 14 5 12-2 9', fill) +
    line('M25-4C20-5 17-4 14-3M26 2C21 1 18 2 15 3M24 7C20 7 18 8 16 9', FINE) +
    shape('M2-10C6-16 14-17 20-13C22-10 20-7 16-7C12-8 8-6 6-2', fill, FINE),
  /** Open palm, fingers apart: stop. */
  palm: (fill) => {
    const fingers = 'M15-8L30-17M18-4L37-7M18 2L38 3M15 7L32 14';
    return (
      line(`${fingers}M6-8L13-22`, 15) +
      shape('M-2-9C4-12 12-16 20-13C26-9 26 10 19 13C11 15 4 11-2 9', fill) +
      line(`${fingers}M6-8L13-22`, 9, fill) +
      line('M7 6C8 0 12-3 17-4', FINE)
    );
  },
  /** Flat hand that offers or explains. */
  open: (fill) =>
    shape(
      'M-2-9C5-12 11-12 18-9L38-8C42-7 42-3 38-3C41-2 41 3 37 3C38 6 36 8 33 8C28 9 24 9 20 11C12 13 5 11-2 9',
      fill,
    ) +
    line('M38-3L25-2M37 3L25 4', FINE) +
    shape('M3-10C6-18 13-25 18-25C22-24 21-19 18-16C15-12 14-9 14-6', fill, FINE),
  /** One finger shows. */
  point: (fill) =>
    tube('M16-7L41-9', 8, fill) +
    shape(PALM, fill) +
    line('M18-7L30-8', 8, fill) +
    line('M25-1C20-2 17-1 15 0M25 4C20 4 18 5 16 6', FINE) +
    shape('M2-9C6-16 13-17 18-13C20-10 17-7 14-6C11-5 9-3 8 0', fill, FINE),
  /** One finger pushes a button. */
  press: (fill) =>
    tube('M16-4L39-4', 8, fill) +
    shape(PALM, fill) +
    line('M18-4L30-4', 8, fill) +
    line('M25 3C20 3 18 4 16 5', FINE) +
    shape('M2-9C8-15 16-16 20-12C21-9 18-8 14-7', fill, FINE),
  /** Thumb and finger around something thin. */
  pinch: (fill) =>
    shape('M-2-9C6-12 14-13 20-9L31-2C33 1 31 4 28 3C24 10 8 13-2 9', fill) +
    line('M28 3L19 1M23 8C20 7 18 7 16 8', FINE) +
    shape('M3-9C9-16 18-13 26-6C28-3 25-1 22-2C17-5 12-6 8-2', fill, FINE),
} as const satisfies Readonly<Record<string, Hand>>;

export type HandName = keyof typeof HANDS;
