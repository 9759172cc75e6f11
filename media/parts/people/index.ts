import type { Light } from '../../../src/pen/light.ts';
import type { Box, Markup, Point } from '../../../src/pen/pen.ts';

/** What a person looks like, the same in every scene of a lesson. */
export interface Look {
  readonly age: 'child' | 'teen' | 'adult' | 'elder';
  readonly build: 'slim' | 'medium' | 'broad';
  readonly skin: string;
  readonly hair: string;
  readonly hairColour: string;
  readonly top: string;
  readonly topColour: string;
  readonly bottom: string;
  readonly bottomColour: string;
  /** Glasses, beard, headscarf, badge, bag… */
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
}

/** Names that lessons may use. */
export const PEOPLE: {
  readonly poses: readonly string[];
  readonly faces: readonly string[];
  readonly wears: readonly string[];
  readonly holds: readonly string[];
  readonly draw: (look: Look, act: Act, light: Light) => DrawnPerson;
} | null = null;
