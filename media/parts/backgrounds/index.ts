import type { Background } from '../../../src/pen/part.ts';

/** Every place by its name in lessons. */
export const BACKGROUNDS: Readonly<Record<string, Background>> = {};
