import { disc, FINE, line, type Markup, shape } from '../../../src/pen/pen.ts';
import { eyesOf, type Face } from './faces.ts';
import { blush, darker } from './shade.ts';

export type Age = 'child' | 'teen' | 'adult' | 'elder';
export type Build = 'slim' | 'medium' | 'broad';

/** Outline of the face from the near temple over chin to the far temple; the crown is the same for all. */
const JAWS: Readonly<Record<Build, string>> = {
  slim: 'C31 6 30 16 24 26C19 35 13 39 7 38C-5 36-19 26-24 10',
  medium: 'C31 6 31 16 26 25C21 34 14 37 6 37C-7 36-21 27-25 10',
  broad: 'C32 6 34 18 29 27C24 36 15 39 5 39C-10 38-24 29-27 10',
};
const CHILD_JAW = 'C31 6 32 17 25 25C19 32 12 34 5 34C-8 33-22 25-26 10';
const CROWN = 'M-27 10C-32-22-18-41 4-41C24-41 32-27 30-8';

const NOSES: Readonly<Record<Build, Markup>> = {
  slim: line('M15-2C18 4 22 9 20 12C18 14 15 14 13 13', FINE),
  medium: line('M14 0C18 3 21 8 19 11C17 14 13 13 12 12', FINE),
  broad: line('M12 6C16 0 23 5 21 11C19 15 13 14 12 12', FINE),
};

/** All that makes a face, apart from hair. */
export interface HeadLook {
  readonly skin: string;
  /** Skin on which ink alone hardly shows: eyes get their whites. */
  readonly deep: boolean;
  readonly age: Age;
  readonly build: Build;
  readonly face: Face;
  readonly brow: string;
  /** Between skin and features: a beard. */
  readonly under: Markup;
}

/** Skin, ear, features; without hair. */
export function headMarkup({ skin, deep, age, build, face, brow, under }: HeadLook): Markup {
  const child = age === 'child';
  const jaw = child ? CHILD_JAW : JAWS[build];
  const ear = shape('M-24-4C-32-10-38-2-35 6C-33 14-26 16-23 11', skin) + line('M-31 1C-28 1-27 4-28 7', FINE);
  const wrinkles = line('M-4 5C-1 7 2 7 5 6M0 14C-3 17-3 20-1 23M24 14C25 17 25 19 24 21', 1.8, darker(skin));
  return (
    ear +
    shape(`${CROWN}${jaw}z`, skin) +
    (child ? disc(-8, 11, 5.5, blush(skin), 0) + disc(25, 11, 4, blush(skin), 0) : '') +
    under +
    (age === 'elder' ? wrinkles : '') +
    eyesOf(face, { low: child ? 2 : 0, brow, deep }) +
    (child ? line('M14 8C18 7 18 12 14 12', FINE) : NOSES[build]) +
    face.mouth +
    (face.marks ?? '')
  );
}
