import type { Light } from '../../../src/pen/light.ts';
import type { Box, Markup, Point } from '../../../src/pen/pen.ts';
import { FACES } from './faces.ts';
import { drawFigure, type Slice } from './figure.ts';
import { drawGear } from './hung.ts';
import { LOOK_NAMES } from './looks.ts';
import { POSES } from './poses.ts';
import { THINGS } from './things.ts';
import { WEARS } from './wears.ts';

export { SAMPLES } from './samples.ts';
export type { Slice };

/** What a person looks like, the same in every scene of a lesson. */
export interface Look {
  readonly age: 'child' | 'teen' | 'adult' | 'elder';
  readonly build: 'slim' | 'medium' | 'broad';
  readonly skin: string;
  readonly hair: string;
  readonly hairColour: string;
  readonly top: string;
  /** `#rrggbb`. */
  readonly topColour: string;
  readonly bottom: string;
  readonly bottomColour: string;
  /** Glasses, beard, headscarf, badge, bag, shoes other than the usual… */
  readonly details?: readonly string[];
  /** PPE always worn, e.g. `vest`, `helmet:cracked`. */
  readonly wears?: readonly string[];
}

/** What a person does in one picture. */
export interface Act {
  readonly pose: string;
  readonly face: string;
  /** PPE of this picture, with what the look always wears. */
  readonly wears: readonly string[];
  /** Name of a thing in the near hand. */
  readonly holds?: string;
}

export interface DrawnPerson {
  readonly markup: Markup;
  /** Of the whole figure, around its feet at (0, 0). */
  readonly box: Box;
  /** Where a speech bubble points. */
  readonly mouth: Point;
  /** What this figure is painted of, in that order. */
  readonly slices: readonly Slice[];
}

export interface People {
  /** Names that looks may use. */
  readonly ages: readonly Look['age'][];
  readonly builds: readonly Look['build'][];
  readonly skins: readonly string[];
  readonly hairs: readonly string[];
  readonly hairColours: readonly string[];
  readonly tops: readonly string[];
  readonly bottoms: readonly string[];
  readonly details: readonly string[];
  /** Names that pictures may use. */
  readonly poses: readonly string[];
  readonly faces: readonly string[];
  readonly holds: readonly string[];
  readonly wears: readonly string[];
  /** With `slice`, that part of the figure alone. */
  readonly draw: (look: Look, act: Act, light: Light, slice?: Slice) => DrawnPerson;
  /** A piece of equipment by itself, as it hangs in a locker. */
  readonly drawGear: (word: string) => Pick<DrawnPerson, 'markup' | 'box'>;
}

export const PEOPLE: People = {
  ...LOOK_NAMES,
  poses: Object.keys(POSES),
  faces: Object.keys(FACES),
  holds: Object.keys(THINGS),
  wears: WEARS,
  draw: drawFigure,
  drawGear,
};
