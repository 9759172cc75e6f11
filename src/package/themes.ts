/** The player's colours by what they are for. `on-…` is text on that colour. */
interface Colours {
  /** The page, and its halftone. */
  readonly paper: string;
  readonly dots: string;
  /** Panels, choices, bubbles. */
  readonly card: string;
  /** The narrator's boxes. */
  readonly caption: string;
  readonly ink: string;
  readonly quiet: string;
  /** Outlines and hard shadows. */
  readonly edge: string;
  /** The accent: letters of choices, what is current. */
  readonly signal: string;
  readonly 'on-signal': string;
  /** The header. */
  readonly bar: string;
  readonly 'on-bar': string;
  /** The title screen, and its halftone. */
  readonly cover: string;
  readonly 'cover-dots': string;
  /** The one button of a screen. */
  readonly act: string;
  readonly 'act-over': string;
  readonly 'on-act': string;
  readonly good: string;
  readonly 'on-good': string;
  readonly acceptable: string;
  readonly 'on-acceptable': string;
  readonly wrong: string;
  readonly 'on-wrong': string;
  readonly fatal: string;
  readonly 'on-fatal': string;
  /** What is left after a fatal answer. */
  readonly pit: string;
  readonly 'on-pit': string;
}

const LIGHT: Colours = {
  paper: '#fffaf0',
  dots: '#f3e3bd',
  card: '#ffffff',
  caption: '#fff0c2',
  ink: '#1f2430',
  quiet: '#404756',
  edge: '#1f2430',
  signal: '#ffcf4a',
  'on-signal': '#1f2430',
  bar: '#ffcf4a',
  'on-bar': '#1f2430',
  cover: '#ffcf4a',
  'cover-dots': '#f2b91f',
  act: '#1f2430',
  'act-over': '#3a4256',
  'on-act': '#ffffff',
  good: '#0b5d36',
  'on-good': '#ffffff',
  acceptable: '#ffcf4a',
  'on-acceptable': '#1f2430',
  wrong: '#6b2d52',
  'on-wrong': '#ffffff',
  fatal: '#a31818',
  'on-fatal': '#ffffff',
  pit: '#1f2430',
  'on-pit': '#ffffff',
};

/** Night outside the panels: the drawings are the light. */
const DARK: Colours = {
  ...LIGHT,
  paper: '#12151d',
  dots: '#1c212c',
  card: '#1f2531',
  caption: '#2d2b26',
  ink: '#f7f0e0',
  quiet: '#c3c8d3',
  edge: '#d8ceb8',
  bar: '#1f2531',
  'on-bar': '#f7f0e0',
  cover: '#12151d',
  'cover-dots': '#272d3a',
  act: '#ffcf4a',
  'act-over': '#ffe08a',
  'on-act': '#1f2430',
  good: '#8fe3b5',
  'on-good': '#0c2117',
  wrong: '#e6b0d0',
  'on-wrong': '#2a0f1f',
  fatal: '#ff7a6e',
  'on-fatal': '#1a0302',
  pit: '#000000',
};

const CONTRAST: Colours = {
  ...DARK,
  paper: '#000000',
  dots: '#000000',
  card: '#000000',
  caption: '#000000',
  ink: '#ffffff',
  quiet: '#ffffff',
  edge: '#ffffff',
  signal: '#ffe14d',
  'on-signal': '#000000',
  bar: '#000000',
  'on-bar': '#ffffff',
  cover: '#000000',
  'cover-dots': '#000000',
  act: '#ffe14d',
  'act-over': '#ffffff',
  'on-act': '#000000',
  good: '#8dffc0',
  'on-good': '#000000',
  acceptable: '#ffe14d',
  'on-acceptable': '#000000',
  wrong: '#ffc2e6',
  'on-wrong': '#000000',
};

export const THEMES = { light: LIGHT, dark: DARK, contrast: CONTRAST } as const;

const declarations = (theme: keyof typeof THEMES): string =>
  [
    `color-scheme:${theme === 'light' ? 'light' : 'dark'}`,
    ...Object.entries(THEMES[theme]).map(([name, colour]) => `--${name}:${colour}`),
  ].join(';');

/** Until the learner has chosen, and for those who leave it to the device, the device decides. */
const AUTO = ':root:is(:not([data-theme]),[data-theme=auto])';

/**
 * The themes as custom properties. They stand in the page itself, before player.css has come and before any script has
 * run, so that a page asked for in the dark is never painted white.
 */
export const themeCss = (): string =>
  [
    `:root{${declarations('light')}}`,
    `@media (prefers-color-scheme:dark){${AUTO}{${declarations('dark')}}}`,
    `@media (prefers-contrast:more){${AUTO}{${declarations('contrast')}}}`,
    `:root[data-theme=dark]{${declarations('dark')}}`,
    `:root[data-theme=contrast]{${declarations('contrast')}}`,
  ].join('');
