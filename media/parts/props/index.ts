import type { Prop } from '../../../src/pen/part.ts';

/** Every thing, sign and effect by its name in lessons. */
export const PROPS: Readonly<Record<string, Prop>> = {};
