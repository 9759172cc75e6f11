import { type Decision, playOf } from '../kinds/index.ts';
import type { FactId } from '../lesson/ids.ts';

/** Ids of the facts that a decision or one of its outcomes cites. */
export const factsOfDecision = (scene: Decision): ReadonlySet<FactId> =>
  new Set([...scene.facts, ...Object.values(playOf(scene).outcomes(scene)).flatMap(({ facts }) => facts ?? [])]);
