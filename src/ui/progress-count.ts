import type { CompiledLesson } from '../compiled/compiled.ts';
import type { Progress } from '../engine/progress.ts';
import type { Scene } from '../kinds/index.ts';

/** How far the learner is, in scored decisions: `done` are left behind, `current` (from 1) is the one at hand. */
export interface ProgressCount {
  readonly done: number;
  readonly current: number;
  readonly total: number;
}

export function countProgress(lesson: CompiledLesson, { given }: Progress, scene: Scene): ProgressCount {
  const total = lesson.slots.filter(({ retired }) => !retired).length;
  const scored = given.filter(({ slot }) => slot !== undefined);
  const isAtLast = scored.at(-1)?.scene === scene.id;
  const done = Math.min(total, scored.length - (isAtLast ? 1 : 0));
  return { done, current: Math.min(total, done + 1), total };
}
