import type { Engine } from '../engine/engine.ts';
import type { Progress } from '../engine/progress.ts';
import { type Decision, isDecision, playOf } from '../kinds/index.ts';
import type { OutcomeKey, Response } from '../kinds/play.ts';
import type { Verdict } from '../lesson/lesson.ts';

/** One way on from a decision: an outcome, with an answer that has it. */
export interface Branch {
  readonly key: OutcomeKey;
  readonly response: Response;
  readonly verdict: Verdict;
}

const ORDER: readonly Verdict[] = ['good', 'acceptable', 'wrong', 'fatal'];

/** How many letters two answers do not share, or hold in other places. */
const apart = (one: Response, other: Response): number =>
  [...one].filter((letter, place) => letter !== other[place]).length +
  [...other].filter((letter) => !one.includes(letter)).length;

/** Of the answers to a decision, for each outcome the one nearest to `near`. */
function nearest(scene: Decision, offered: string, near: Response): ReadonlyMap<OutcomeKey, Response> {
  const play = playOf(scene);
  const { patterns } = play.interaction(scene);
  const found = new Map<OutcomeKey, Response>();
  const candidates = [near, ...patterns, ...play.answers(scene, offered).map(({ response }) => response)];
  for (const response of candidates) {
    const key = play.judge(scene, response, offered);
    if (key === null) continue;
    const held = found.get(key);
    if (held === undefined || apart(response, near) < apart(held, near)) found.set(key, response);
  }
  return found;
}

/**
 * Every outcome that can follow where `asked` asks, the best first; nothing where nothing is asked. `voted` is what the
 * class answered: its outcome has that very answer, the others one that differs little from it.
 */
export function branchesAt(engine: Engine, asked: Progress, voted?: Response): readonly Branch[] {
  const scene = engine.sceneAt(asked);
  const offered = engine.offeredAt(asked);
  if (!isDecision(scene) || offered === '') return [];
  const outcomes = playOf(scene).outcomes(scene);
  const [plainest = ''] = playOf(scene).interaction(scene).patterns;
  return [...nearest(scene, offered, voted ?? plainest)]
    .flatMap(([key, response]) => {
      const verdict = outcomes[key]?.verdict;
      return verdict ? [{ key, response, verdict }] : [];
    })
    .sort((one, other) => ORDER.indexOf(one.verdict) - ORDER.indexOf(other.verdict));
}
