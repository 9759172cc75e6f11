import { everyDraw } from '../engine/draw.ts';
import type { Engine } from '../engine/engine.ts';
import type { Progress } from '../engine/progress.ts';
import type { SceneId } from '../lesson/ids.ts';
import type { Values, Verdict } from '../lesson/lesson.ts';
import { branchesAt } from './branch.ts';

/** A way from the start of a lesson to a scene, no answer of it fatal. */
export interface Way {
  /** All that was shown, the start first, the scene last. */
  readonly shown: readonly Progress[];
}

/** What may be answered on a way: good answers, and others only where these lead past the scene. */
const ALLOWED: readonly (readonly Verdict[])[] = [['good'], ['good', 'acceptable'], ['good', 'acceptable', 'wrong']];

const nameOf = ({ state, values }: Progress): string => `${state} ${JSON.stringify(values)}`;

/** What can follow, good answers first. */
function nextOf(engine: Engine, at: Progress, allowed: readonly Verdict[]): readonly Progress[] {
  const onwards = engine.advance(at, { type: 'continue' });
  if (onwards) return [onwards];
  return branchesAt(engine, at)
    .filter(({ verdict }) => allowed.includes(verdict))
    .flatMap(({ response }) => engine.advance(at, { type: 'answer', response }) ?? []);
}

function search(
  engine: Engine,
  start: Progress,
  allowed: readonly Verdict[],
  isThere: (at: Progress) => boolean,
): Way | null {
  const seen = new Set<string>();
  const waiting: { readonly at: Progress; readonly before: readonly Progress[] }[] = [{ at: start, before: [] }];
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    const { at, before } = one;
    if (seen.has(nameOf(at))) continue;
    seen.add(nameOf(at));
    const shown = [...before, at];
    if (isThere(at)) return { shown };
    for (const next of [...nextOf(engine, at, allowed)].reverse()) waiting.push({ at: next, before: shown });
  }
  return null;
}

/** Looks for a way in every draw, the present one first. */
function find(engine: Engine, drawn: Values, isThere: (at: Progress) => boolean): Way | null {
  const draws = [drawn, ...everyDraw(engine.lesson)];
  for (const allowed of ALLOWED) {
    for (const draw of draws) {
      const way = search(engine, engine.start(draw), allowed, isThere);
      if (way) return way;
    }
  }
  return null;
}

/** A way to a scene: with good answers if it can be, else with as good ones as lead there. Null when none does. */
export const wayTo = (engine: Engine, drawn: Values, scene: SceneId): Way | null =>
  find(engine, drawn, (at) => at.state === scene);

/** A whole way of good answers. Throws when a lesson has none, which no checked lesson is. */
export function wholeWay(engine: Engine, drawn: Values): Way {
  const way = find(engine, drawn, engine.hasEnded);
  if (!way) throw new Error(`lesson « ${engine.lesson.id} » never ends`);
  return way;
}
