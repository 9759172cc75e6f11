import type { Engine } from '../../engine/engine.ts';
import type { Given, Judged, Progress } from '../../engine/progress.ts';
import type { Gas } from '../../gas/gas.ts';
import { type Decision, isDecision, playOf } from '../../kinds/index.ts';
import type { Outcome, Values } from '../../lesson/lesson.ts';

/** An answer of the run with what it led to. */
export interface ToldAnswer {
  readonly response: string;
  readonly outcome: Outcome;
}

/** A decision of the run, told again. */
export interface Told {
  readonly scene: Decision;
  /** Names the decision; its title when it has no slot. */
  readonly label: string;
  readonly isScored: boolean;
  /** What the variables were when it was asked. */
  readonly values: Values;
  /** What the accepted answer left in the simulated room; null outside it. */
  readonly gas: Gas | null;
  /** The first answer, then the one that replaced a fatal one. */
  readonly answers: readonly [ToldAnswer, ...ToldAnswer[]];
}

/** Plays on to the next decision that asks. Stops where nothing more can be continued. */
function toNextDecision(engine: Engine, from: Progress): Progress {
  const next = engine.offeredAt(from) === '' ? engine.advance(from, { type: 'continue' }) : null;
  return next ? toNextDecision(engine, next) : from;
}

/** The decisions of a run in their order. The run is played again to know what the world was at each of them. */
export function tellRun(engine: Engine, { given, values: drawn }: Progress): Told[] {
  const { lesson } = engine;
  const judged = (scene: Decision, { response, key }: Judged): ToldAnswer[] => {
    const outcome = playOf(scene).outcomes(scene)[key];
    return outcome ? [{ response, outcome }] : [];
  };
  const tell = (scene: Decision, { first, accepted, slot }: Given, values: Values, gas: Gas | null): Told[] => {
    const [answer, ...more] = judged(scene, first);
    if (!answer) return [];
    const replaced = accepted && accepted.response !== first.response ? judged(scene, accepted) : [];
    const label = lesson.slots.find(({ id }) => id === slot)?.label ?? scene.title;
    return [{ scene, label, isScored: slot !== undefined, values, gas, answers: [answer, ...more, ...replaced] }];
  };
  let at = engine.start(drawn);
  return given.flatMap((one) => {
    const scene = lesson.scenes[one.scene];
    if (!scene || !isDecision(scene)) return [];
    at = toNextDecision(engine, at);
    const { values } = at;
    if (one.accepted) at = engine.advance(at, { type: 'answer', response: one.accepted.response }) ?? at;
    return tell(scene, one, values, one.accepted ? at.gas : null);
  });
}
