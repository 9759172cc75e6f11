import type { Prop } from '../../../../src/pen/part.ts';
import * as emergencies from './emergencies.ts';
import * as hazards from './hazards.ts';
import * as mandatories from './mandatories.ts';
import * as prohibitions from './prohibitions.ts';
import * as warnings from './warnings.ts';

/** `signNoPhone` is `sign_no_phone` in lessons. */
const inLessons = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Every sign by its name in lessons. */
export const SIGNS: Readonly<Record<string, Prop>> = Object.fromEntries(
  [prohibitions, warnings, mandatories, emergencies, hazards].flatMap((signs) =>
    Object.entries(signs).map(([name, sign]) => [inLessons(name), sign]),
  ),
);
