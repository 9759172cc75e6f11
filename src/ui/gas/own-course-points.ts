import type { Point } from '../../gas/course.ts';
import { SECONDS_PER_STEP } from '../../gas/gas.ts';
import { toLie } from '../../gas/scale.ts';
import type { Simulation } from '../../lesson/simulation.ts';
import type { Told } from '../debrief/told.ts';

export interface OwnPoint extends Point {
  /** The decision after which it was so. */
  readonly name: string;
  /** In % of the LIE. */
  readonly percent: number;
}

/** The gas of the simulated room on coming in and after each accepted answer there; `arriving` names the first. */
export function ownCourse({ initial }: Simulation, told: readonly Told[], arriving: string): readonly OwnPoint[] {
  const after = told.flatMap(({ label, gas }) => (gas ? [{ name: label, ...gas }] : []));
  return [{ name: arriving, hundredths: initial, tens: 0 }, ...after].map(({ name, hundredths, tens }) => ({
    name,
    seconds: tens * SECONDS_PER_STEP,
    hundredths,
    percent: toLie(hundredths),
  }));
}
