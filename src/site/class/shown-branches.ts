import { type Branch, branchesAt } from '../../classroom/branch.ts';
import { type Moment, present } from '../../classroom/class-run.ts';
import type { ClassSession } from '../../classroom/class-session.ts';
import { firstCommand, nextCommand } from '../../classroom/plan.ts';
import type { Engine } from '../../engine/engine.ts';
import { isDecision } from '../../kinds/index.ts';
import { shownChoices } from '../../ui/scenes/question/shown-choices.ts';

/** A branch as the teacher's buttons name it. */
export interface ShownBranch extends Branch {
  /** The letter on the screen; absent where answers are no letters. */
  readonly badge?: string;
  readonly isPlayed: boolean;
  readonly isShown: boolean;
  readonly isOfClass: boolean;
}

/** What can be looked at here: the letters of a question at once, of other decisions every outcome once the class has answered. */
export function shownBranches(engine: Engine, { run, view }: ClassSession): readonly ShownBranch[] {
  const moment = present(run());
  if (!moment) return [];
  const { progress, asked, played } = moment;
  const before = asked ?? progress;
  const scene = engine.sceneAt(before);
  if (!isDecision(scene) || (scene.kind !== 'question' && !asked)) return [];
  const shown = engine.lesson.states[progress.state]?.outcome;
  const branches = branchesAt(engine, before, scene.kind === 'question' ? undefined : played[0]).map((branch) => ({
    ...branch,
    isPlayed: played.includes(branch.response),
    isShown: branch.key === shown,
    isOfClass: scene.kind !== 'question' && branch.response === played[0],
  }));
  if (scene.kind !== 'question') return branches;
  return shownChoices(engine, scene, { progress: before, seed: view().seed }).flatMap(({ letter, badge }) =>
    branches.filter(({ response }) => response === letter).map((branch) => ({ ...branch, badge })),
  );
}

/** The one thing that « → » does now: the next consequence that nobody has seen, else the next scene. */
export type Onwards =
  | 'begin'
  | 'proceed'
  | 'wait'
  | 'end'
  | { readonly look: ShownBranch }
  | { readonly take: ShownBranch };

/** With which branch a class goes on when it says nothing else: its own, unless that is fatal. */
const taken = (branches: readonly ShownBranch[], [first]: Moment['played']): ShownBranch | undefined => {
  const open = branches.filter(({ verdict }) => verdict !== 'fatal');
  return open.find(({ response }) => response === first) ?? open[0] ?? branches[0];
};

export function onwardsAt(engine: Engine, session: ClassSession): Onwards {
  const moment = present(session.run());
  if (!moment) return 'begin';
  if (engine.hasEnded(moment.progress)) return 'end';
  const branches = shownBranches(engine, session);
  if (branches.length === 0) return engine.offeredAt(moment.progress) === '' ? 'proceed' : 'wait';
  const look = branches.find(({ isPlayed }) => !isPlayed);
  if (look) return { look };
  const take = taken(branches, moment.played);
  return take ? { take } : 'wait';
}

/** Goes on from a decision with a branch; a fatal one leads back to it, whatever the course. */
export function take(engine: Engine, session: ClassSession, { response, verdict }: ShownBranch): void {
  const scene = engine.sceneAt(session.view().progress);
  const slot = isDecision(scene) ? scene.slot : undefined;
  if (verdict === 'fatal') session.send({ do: 'go', response });
  else session.send(nextCommand(session.plan, session.course(), slot, response));
}

/** Does the one thing that leads on; false where the class must answer first, or the lesson is over. */
export function goOnwards(engine: Engine, session: ClassSession): boolean {
  const onwards = onwardsAt(engine, session);
  if (onwards === 'wait' || onwards === 'end') return false;
  if (onwards === 'begin') session.send(firstCommand(session.plan, session.course()));
  else if (onwards === 'proceed') session.send({ do: 'go' });
  else if ('look' in onwards) session.send({ do: 'look', response: onwards.look.response });
  else take(engine, session, onwards.take);
  return true;
}
