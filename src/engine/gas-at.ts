import type { CompiledLesson } from '../compiled/compiled.ts';
import { type Gas, gasAfter } from '../gas/gas.ts';
import type { Values } from '../lesson/lesson.ts';
import type { Flow } from '../lesson/simulation.ts';
import { holds } from './condition.ts';
import type { Place } from './machine.ts';

const flowNow = (flows: readonly Flow[], values: Values): number =>
  flows.find(({ when }) => when === undefined || holds(when, values))?.perHour ?? 0;

/**
 * The gas at a place: null outside the simulated room, what the room held on coming in, else what `before` has become
 * after some seconds. The flows are those of the variables at that place.
 */
export function gasAt(lesson: CompiledLesson, { state, values }: Place, before: Gas | null, seconds = 0): Gas | null {
  const { simulation } = lesson;
  const scene = lesson.states[state]?.scene;
  if (!simulation || scene === undefined || !simulation.scenes.includes(scene)) return null;
  if (!before) return { hundredths: simulation.initial, tens: 0 };
  if (seconds === 0) return before;
  const { volume, leak, ventilation } = simulation;
  return gasAfter({ volume, leak: flowNow(leak, values), ventilation: flowNow(ventilation, values) }, before, seconds);
}
