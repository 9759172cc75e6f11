/** Flat colours of the drawn world. A part may add a shade of its own; these keep the lessons in one hand. */
export const INK = '#1f2430';

export const PALETTE = {
  cream: '#f3e3c3',
  sand: '#e7cf9f',
  wood: '#c9a27a',
  darkWood: '#7c4f35',
  sky: '#bfe0ee',
  glass: '#d6ecf3',
  steel: '#9db4c6',
  darkSteel: '#5e6b78',
  lightSteel: '#c5ced6',
  concrete: '#cfc9bd',
  asphalt: '#8b8f98',
  brick: '#c4714e',
  leaf: '#6f9a5a',
  paper: '#fffaf0',
  white: '#ffffff',
  black: '#2b2f3a',
  navy: '#23324f',
  blue: '#2f5d8c',
  orange: '#d9572b',
  plum: '#8c4a6b',
  bottle: '#2f4a3c',
  safetyGreen: '#12834b',
  gasYellow: '#e2b100',
  alarmRed: '#c62f2f',
  signal: '#ffcf4a',
  highVisibility: '#d7f23a',
  reflective: '#e8edf0',
  denim: '#4a6285',
  grey: '#8a8f99',
} as const;

export const SKINS = { light: '#f5d3b5', rose: '#eebd98', tan: '#d9a172', brown: '#a9714b', dark: '#7a4f36' } as const;

export const HAIRS = {
  black: '#2b2523',
  brown: '#5b3a26',
  chestnut: '#8a5530',
  blond: '#d9ab5a',
  red: '#b5532b',
  grey: '#a9adb3',
  white: '#dfe1e4',
} as const;

/** A colour that gives its own light (lamps, screens, flames): `relight` leaves it as it is. */
export const glow = (colour: string): string => `${colour}ff`;
