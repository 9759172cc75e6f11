import type { Gear } from './gear.ts';
import { BODY_GEAR } from './gear-body.ts';
import { HAND_GEAR } from './gear-hands.ts';
import { HEAD_GEAR } from './gear-head.ts';
import { named } from './named.ts';

const GEAR: Readonly<Record<string, Gear>> = { ...HEAD_GEAR, ...HAND_GEAR, ...BODY_GEAR };

/** Every word for equipment: as it should be, and spoilt. */
export const WEARS: readonly string[] = Object.entries(GEAR).flatMap(([name, { fault }]) => [name, `${name}:${fault}`]);

export interface Worn {
  readonly gear: Gear;
  readonly spoilt: boolean;
}

/** What a picture says replaces what the look says about the same piece. */
export function wornBy(always: readonly string[], now: readonly string[]): readonly Worn[] {
  const states = new Map<string, string>();
  for (const word of [...always, ...now]) {
    if (!WEARS.includes(word)) throw new Error(`nothing to wear is named ${word}`);
    states.set(word.split(':')[0]!, word);
  }
  return [...states].map(([name, word]) => ({ gear: named(GEAR, name, 'gear'), spoilt: word.includes(':') }));
}
