import { PALETTE } from '../../../src/pen/colour.ts';
import { FINE, flat, line, type Markup, shape } from '../../../src/pen/pen.ts';
import { darker, shade } from './shade.ts';
import type { Fit } from './trunk.ts';

/** What covers trunk and arms. */
export interface Top {
  readonly sleeves: 'short' | 'long';
  /** Added to the girth of the arms. */
  readonly loose: number;
  readonly cuff?: (colour: string) => string;
  /** How far it covers the thighs (1: the knee); cloth of the trunk ends at the hips without it. */
  readonly tail?: number;
  /** Reflective bands on the sleeves. */
  readonly bands?: readonly [edge: string, middle: string];
  /** Collar, pockets, buttons: on the trunk, under the head. */
  readonly details: (on: Fit, colour: string) => Markup;
}

const COLLAR = 'M-15-124C-12-116-2-110 8-112C14-114 17-120 17-125L12-130L-10-130z';

const buttons = (on: Fit, colour: string, from: number): Markup =>
  line(on(`M10 ${from}C12-80 12-40 11 14`), FINE, darker(colour));

/** Bands as on a tunic: two edges of one colour and a middle of another. */
const band = (on: Fit, y: number, edge: string, middle: string): Markup =>
  flat(on(`M-27 ${y}C-10 ${y + 6} 14 ${y + 6} 29 ${y - 1}L29 ${y - 15}C14 ${y - 9}-10 ${y - 9}-27 ${y - 14}z`), edge) +
  flat(
    on(`M-27 ${y - 4}C-10 ${y + 2} 14 ${y + 2} 29 ${y - 5}L29 ${y - 11}C14 ${y - 5}-10 ${y - 5}-27 ${y - 10}z`),
    middle,
  );

const pocket = (on: Fit, x: number, y: number): Markup =>
  line(on(`M${x} ${y}L${x + 16} ${y}L${x + 16} ${y + 15}L${x + 8} ${y + 18}L${x} ${y + 15}z`), FINE) +
  line(on(`M${x} ${y + 5}L${x + 16} ${y + 5}`), FINE);

export const TOPS = {
  tee: {
    sleeves: 'short',
    loose: 2,
    details: (on, colour) => line(on('M-16-124C-12-112 12-110 18-124'), 5, darker(colour)),
  },
  hoodie: {
    sleeves: 'long',
    loose: 3,
    cuff: shade,
    details: (on, colour) =>
      shape(
        on(
          'M-24-120C-30-134-16-142-8-138C0-134 12-134 18-136C28-136 30-124 22-118C18-108 10-104 6-104C-4-104-18-110-24-120z',
        ),
        shade(colour),
      ) +
      shape(on('M-14-22C-13-30-10-36-6-39L22-39C25-36 27-30 27-22L27-4C14 0 0 0-14-3z'), colour, FINE) +
      line(on('M2-106C1-98 2-92 1-86M14-108C15-100 14-96 15-90'), FINE, '#fffaf0') +
      line(on('M-27 4C-10 9 12 9 29 3'), FINE),
  },
  shirt: {
    sleeves: 'long',
    loose: 1,
    cuff: (colour) => colour,
    details: (on, colour) =>
      buttons(on, colour, -110) +
      line(on('M24-88L24-76L36-76'), FINE, darker(colour)) +
      shape(
        on('M-16-126C-12-118-4-110 6-108L8-112C10-110 12-110 13-110C17-114 19-120 17-127L12-131L-10-131z'),
        colour,
        FINE,
      ) +
      line(on('M-10-130C-6-122 0-116 8-112C12-114 14-120 14-128'), FINE),
  },
  jacket: {
    sleeves: 'long',
    loose: 4,
    cuff: shade,
    details: (on, colour) =>
      flat(on('M-7-126C-2-110 4-100 9-94L9 14L13 14L13-94C16-104 16-116 15-126z'), '#fffaf0') +
      line(on('M-6-124C-2-108 4-98 9-92L9 15M15-126C17-112 16-102 13-92L13 15'), FINE) +
      shape(on('M-18-127C-16-112-6-98 5-90L4-104L8-108C0-112-6-120-9-130z'), colour, FINE) +
      shape(on('M18-128C22-118 20-104 16-94L13-106L12-110C14-116 14-122 13-130z'), colour, FINE) +
      line(on('M-16-26L-4-18M20-18L28-24'), FINE, darker(colour)),
  },
  coat: {
    sleeves: 'long',
    loose: 5,
    cuff: shade,
    tail: 0.92,
    details: (on, colour) =>
      line(on('M10-92L11 14'), FINE, darker(colour)) +
      shape(on('M-20-126C-18-112-8-98 8-88L6-104C0-110-6-120-9-131z'), shade(colour), FINE) +
      shape(on('M20-128C24-116 20-100 10-88L10-104C14-112 15-122 13-131z'), shade(colour), FINE) +
      line(on('M16-70L16-70M16-44L16-44M16-18L16-18'), 6) +
      line(on('M-18-22L-5-14M20-16L29-22'), FINE),
  },
  rain_coat: {
    sleeves: 'long',
    loose: 6,
    cuff: (colour) => colour,
    tail: 0.7,
    details: (on, colour) =>
      shape(
        on(
          'M-26-118C-34-134-18-144-8-140C0-136 12-136 18-138C30-138 32-124 24-116C18-106 10-102 6-102C-4-102-20-108-26-118z',
        ),
        shade(colour),
      ) +
      line(on('M8-102L10 14'), FINE) +
      line(on('M14-84L14-84M14-56L14-56M14-28L14-28M14 0L14 0'), 5) +
      line(on('M-20-20L-6-16M18-16L28-20'), FINE),
  },
  work_jacket: {
    sleeves: 'long',
    loose: 4,
    cuff: shade,
    details: (on, colour) =>
      line(on('M9-112L11 14'), FINE) +
      pocket(on, -16, -84) +
      pocket(on, 17, -86) +
      shape(on(COLLAR), shade(colour), FINE) +
      line(on('M8-112L9-124'), FINE),
  },
  blouse: {
    sleeves: 'long',
    loose: 2,
    cuff: (colour) => colour,
    details: (on, colour) =>
      line(on('M-22-60C-14-54-4-54 4-58M12-58C18-54 26-56 32-62'), FINE, darker(colour)) +
      shape(
        on('M-17-126C-20-116-14-106-4-104C2-106 6-110 8-114C10-110 14-106 18-106C24-110 22-120 18-127L12-131L-10-131z'),
        '#fffaf0',
        FINE,
      ) +
      line(on('M8-114L8-126'), FINE),
  },
  cardigan: {
    sleeves: 'long',
    loose: 3,
    cuff: shade,
    details: (on, colour) =>
      flat(on('M-12-126C-8-108 2-92 10-82C14-92 18-110 17-126z'), '#f3e3c3') +
      line(on('M-14-126C-10-108 0-92 10-80C16-92 20-110 18-126'), 5, darker(colour)) +
      line(on('M10-80L11 14'), FINE) +
      line(on('M16-64L16-64M16-40L16-40M16-16L16-16'), 5, '#fffaf0') +
      line(on('M-18-26L-4-24L-4-8L-18-9'), FINE, darker(colour)),
  },
  guard: {
    sleeves: 'long',
    loose: 3,
    cuff: shade,
    details: (on, colour) =>
      line(on('M9-108L11 14'), FINE, darker(colour)) +
      shape(on('M-5-118L8-106L14-118L12-128L-6-128z'), '#ffffff', FINE) +
      shape(on('M5-112L12-112L14-84L9-78L4-84z'), PALETTE.black, 0) +
      shape(on('M-17-127C-14-116-6-106 4-100L8-110C2-114-4-122-7-130z'), colour, FINE) +
      shape(on('M19-128C21-118 18-106 12-100L10-110C13-116 14-122 13-130z'), colour, FINE) +
      line(on('M-40-114L-28-110M32-114L40-110'), 5, PALETTE.signal) +
      shape(on('M20-92L34-93L33-80L27-75L21-80z'), PALETTE.signal, FINE) +
      flat(on('M-28-6C-10-1 14-1 30-7L30 1C14 8-10 8-29 3z'), PALETTE.black) +
      flat(on('M4-2L16-3L16 5L4 6z'), PALETTE.signal),
  },
  fire_tunic: {
    sleeves: 'long',
    loose: 6,
    cuff: () => PALETTE.signal,
    tail: 0.34,
    bands: [PALETTE.signal, PALETTE.reflective],
    details: (on, colour) =>
      band(on, -60, PALETTE.signal, PALETTE.reflective) +
      band(on, -4, PALETTE.signal, PALETTE.reflective) +
      line(on('M9-112L11 14'), FINE) +
      shape(on('M-18-122C-14-112-2-106 8-108C16-108 20-116 20-124L15-138L-13-138z'), shade(colour), FINE) +
      shape(on('M18-94L33-96L33-82L18-80z'), PALETTE.alarmRed, FINE),
  },
  gas_jacket: {
    sleeves: 'long',
    loose: 4,
    cuff: shade,
    bands: [PALETTE.signal, PALETTE.reflective],
    details: (on, colour) =>
      flat(
        on('M-48-100C-49-112-38-118-28-121L-13-125L14-125L28-122C40-119 46-112 45-103C30-92-30-90-48-100z'),
        PALETTE.signal,
      ) +
      band(on, -44, PALETTE.signal, PALETTE.reflective) +
      line(on('M9-112L11 14'), FINE) +
      shape(on(COLLAR), shade(colour), FINE) +
      line(on('M18-84L32-86L32-72L18-70z'), FINE),
  },
} as const satisfies Readonly<Record<string, Top>>;
