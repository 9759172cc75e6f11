import { PALETTE } from '../../../src/pen/colour.ts';
import { disc, FINE, flat, line, type Markup, shape } from '../../../src/pen/pen.ts';
import { darker, shade } from './shade.ts';
import { SHOES } from './shoes.ts';
import type { Fit } from './trunk.ts';

/** Something a person always has, apart from clothes. Each function draws one layer. */
export interface Detail {
  /** On the face under its features: beard. `hair` is the colour of the hair. */
  readonly onSkin?: (hair: string, skin: string) => Markup;
  /** On the face over its features: glasses. */
  readonly onFace?: (hair: string) => Markup;
  /** On the hair, or instead of it. */
  readonly onHead?: (colour: string) => Markup;
  readonly behindHead?: (colour: string) => Markup;
  /** Hair gives way. */
  readonly covers?: boolean;
  readonly onTrunk?: (on: Fit) => Markup;
  readonly behindTrunk?: (on: Fit) => Markup;
  readonly colour?: string;
  /** Other shoes than the usual ones. */
  readonly shoe?: Markup;
}

const SCARF = '#7d8fb3';

export const DETAILS = {
  glasses: {
    onFace: () => line('M-6-9h14v13h-14zM15-9h13v13h-13zM8-4q3-3 7 0M-6-5L-25-2', FINE),
  },
  round_glasses: {
    onFace: () =>
      disc(2, -3, 8.5, 'none', 2.4) + disc(22, -3, 7.5, 'none', 2.4) + line('M10-4q2-2 5 0M-6-4L-25-1', FINE),
  },
  beard: {
    onSkin: (hair, skin) =>
      shape(
        'M-24-2C-18 6-14 13-8 15C-2 9 5 11 12 11C20 11 26 12 29 6C32 20 27 43 8 43C-12 43-26 26-24-2z',
        hair,
        FINE,
      ) + line('M6 23L16 22', 17, skin),
  },
  stubble: {
    onSkin: (hair) => flat('M-22 8C-14 14-8 16-4 14C4 11 18 10 26 12C31 18 22 37 6 37C-8 36-20 26-22 8z', hair, 0.32),
  },
  moustache: {
    onFace: (hair) => shape('M12 12C6 10 0 14-3 19C4 20 9 19 12 17C16 19 21 19 25 17C23 12 17 10 12 12z', hair, FINE),
  },
  freckles: { onSkin: () => line('M-9 8v0M-4 11v0M1 8v0M24 8v0M27 11v0', 3, '#b5724e') },
  earring: { onFace: () => disc(-29, 17, 3.4, PALETTE.signal, 2) },
  headscarf: {
    covers: true,
    colour: SCARF,
    behindHead: (colour) => shape('M-34-14C-46 8-44 36-38 52C-14 66 14 62 28 50C34 40 34 24 30 12z', shade(colour)),
    onHead: (colour) =>
      shape(
        'M-16 16C-22-2-16-24 4-27C18-28 28-20 30-6C32-2 33 10 29 20C24 32 14 38 4 36C-6 34-12 26-16 16zM-30 44C-42 24-44-14-34-32C-22-52 20-52 32-30C38-16 38 14 32 28C30 40 22 52 8 54C-8 56-22 54-30 44z',
        colour,
      ).replace('/>', ' fill-rule="evenodd"/>') +
      line('M-20-36C-34-20-32 10-22 34M-14 26C-8 38 8 44 22 38', FINE, darker(colour)),
  },
  cap: {
    covers: true,
    colour: PALETTE.alarmRed,
    onHead: (colour) =>
      shape('M-34-10C-38-34-20-50 2-50C24-50 34-36 33-20C16-24-10-22-34-10z', colour) +
      shape('M8-21C20-28 44-26 54-16C52-10 40-12 30-13C22-14 14-16 8-21z', shade(colour)),
  },
  bike_helmet: {
    covers: true,
    colour: PALETTE.safetyGreen,
    onHead: (colour) =>
      line('M-24-6C-20 14-12 30 0 38M28-8C28 10 20 30 6 38', FINE) +
      shape('M-40-12C-44-40-20-58 6-57C30-56 42-40 40-20C26-16-14-14-40-12z', colour) +
      shape(
        'M-30-24C-30-36-22-44-14-46C-18-38-20-30-20-23zM-10-26C-8-38 0-46 8-47C8-40 8-34 8-27zM18-27C18-36 20-42 24-44C30-40 33-34 34-27z',
        PALETTE.black,
        FINE,
      ),
  },
  scarf: {
    onTrunk: (on) =>
      shape(on('M-20-120C-24-132-8-138 6-136C20-136 26-128 22-118C12-106-10-108-20-120z'), '#d9a441') +
      shape(on('M4-112L20-114L24-70L8-68z'), '#d9a441') +
      line(on('M10-74L24-76'), FINE),
  },
  badge: {
    onTrunk: (on) =>
      line(on('M-8-124L20-80M17-125L22-80'), FINE) +
      shape(on('M13-82L30-84L31-62L14-60z'), PALETTE.white, FINE) +
      line(on('M18-74L26-75M18-68L24-69'), FINE, PALETTE.blue),
  },
  backpack: {
    behindTrunk: (on) =>
      shape(on('M-30-112C-58-118-70-96-68-60C-68-36-62-22-50-22L-24-24z'), PALETTE.blue) +
      line(on('M-66-56C-56-50-44-50-34-54'), FINE),
    onTrunk: (on) =>
      line(on('M-30-122C-22-104-22-70-30-54'), 12) + line(on('M-30-122C-22-104-22-70-30-54'), 6, PALETTE.blue),
  },
  shoulder_bag: {
    onTrunk: (on) =>
      line(on('M24-122L-26-20'), 9) +
      line(on('M24-122L-26-20'), 3.4, PALETTE.darkWood) +
      shape(on('M-44-26L-6-22L-4 14L-42 12z'), PALETTE.darkWood) +
      line(on('M-43-10L-5-6'), FINE),
  },
  tie: { onTrunk: (on) => shape(on('M5-112L12-112L15-70L10-62L4-70z'), '#7a2e3a', FINE) },
  sneakers: { shoe: SHOES.sneakers },
  boots: { shoe: SHOES.boots },
  city_shoes: { shoe: SHOES.shoes },
  flats: { shoe: SHOES.flats },
} as const satisfies Readonly<Record<string, Detail>>;
