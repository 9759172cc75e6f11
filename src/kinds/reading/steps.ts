import type { Letter } from '../../lesson/ids.ts';
import type { Scale } from './scene.ts';

/** As many as there are letters. */
export const MOST_STEPS = 36;

/** Without the noise of adding tenths: 0.3, not 0.30000000000000004. */
const exact = (value: number): number => Number(value.toFixed(6));

/** Values that can be set, from the lowest. */
export const valuesOf = ({ min, max, step }: Scale): readonly number[] =>
  Array.from({ length: Math.round((max - min) / step) + 1 }, (_, index) => exact(min + index * step));

export const letterOfStep = (index: number): Letter => index.toString(36);

export const stepOfLetter = (letter: Letter): number => Number.parseInt(letter, 36);

export const distance = (one: number, other: number): number => exact(Math.abs(one - other));
