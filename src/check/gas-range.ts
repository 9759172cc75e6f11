import { SECONDS_PER_STEP } from '../gas/gas.ts';
import type { Configuration } from './exploration.ts';

/** What the gas of a simulated room can be on all ways. */
export interface GasRange {
  /** Hundredths of a percent of the volume. */
  readonly lowest: number;
  readonly highest: number;
  /** The longest time spent in the room, fatal answers aside. */
  readonly seconds: number;
}

/** Null when no configuration is in a simulated room. */
export function gasRange(configurations: readonly Configuration[]): GasRange | null {
  const gases = configurations.flatMap(({ progress: { gas } }) => gas ?? []);
  if (gases.length === 0) return null;
  const values = gases.map(({ hundredths }) => hundredths);
  return {
    lowest: Math.min(...values),
    highest: Math.max(...values),
    seconds: Math.max(...gases.map(({ tens }) => tens)) * SECONDS_PER_STEP,
  };
}
