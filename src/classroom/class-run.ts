import type { Engine } from '../engine/engine.ts';
import type { Progress } from '../engine/progress.ts';
import type { Response } from '../kinds/play.ts';
import type { SceneId } from '../lesson/ids.ts';
import type { Values } from '../lesson/lesson.ts';
import { wayTo } from './way.ts';

/** What a teacher asks for. */
export type Command =
  /** Shows the first scene. */
  | { readonly do: 'begin' }
  /** Plays what follows from an answer, and takes nothing for decided. */
  | { readonly do: 'look'; readonly response: Response }
  /** Goes on: at a decision with an answer, or with the one whose consequence is shown. */
  | { readonly do: 'go'; readonly response?: Response }
  /** Shows a scene as if the answers before it had been good. */
  | { readonly do: 'jump'; readonly scene: SceneId };

/** What the screen shows of a lesson. */
export interface Moment {
  readonly progress: Progress;
  /** While a consequence is shown: the decision that asked, before any answer. */
  readonly asked: Progress | null;
  /** Answers to the decision whose consequences were played, in the order in which they were. */
  readonly played: readonly Response[];
  /** What happened on the way, after a jump: sentences of the lesson. */
  readonly between: readonly string[];
}

/** All that a class has done with a lesson: what the screen showed after each command. */
export type ClassRun = readonly { readonly command: Command; readonly moment: Moment }[];

const showing = (progress: Progress, between: readonly string[] = []): Moment => ({
  progress,
  asked: null,
  played: [],
  between,
});

function look(engine: Engine, { progress, asked, played, between }: Moment, response: Response): Moment | null {
  const before = asked ?? progress;
  const next = engine.advance(before, { type: 'answer', response });
  if (!next) return null;
  return {
    progress: next,
    asked: before,
    played: played.includes(response) ? played : [...played, response],
    between,
  };
}

function go(engine: Engine, moment: Moment, response?: Response): Moment | null {
  const from = response === undefined ? moment : look(engine, moment, response);
  const next = from && engine.advance(from.progress, { type: 'continue' });
  return next && showing(next);
}

/** A scene after good answers, with the sentences that tell them. */
function jump(engine: Engine, drawn: Values, scene: SceneId): Moment | null {
  const way = wayTo(engine, drawn, scene);
  const at = way?.shown.at(-1);
  return way && at
    ? showing(
        at,
        way.shown.flatMap((one) => engine.outcomeAt(one)?.story ?? []),
      )
    : null;
}

/** What the screen shows after a command, or null where it means nothing. `drawn` is the draw of the lesson. */
function momentAfter(engine: Engine, drawn: Values, before: Moment | null, command: Command): Moment | null {
  if (command.do === 'begin') return before ? null : showing(engine.start(drawn));
  if (command.do === 'jump') return jump(engine, drawn, command.scene);
  if (!before) return null;
  return command.do === 'look' ? look(engine, before, command.response) : go(engine, before, command.response);
}

/** What is on the screen; null before the lesson begins. */
export const present = (run: ClassRun): Moment | null => run.at(-1)?.moment ?? null;

/** The run with a command added, or the same run where it means nothing. */
export function withCommand(engine: Engine, drawn: Values, run: ClassRun, command: Command): ClassRun {
  const moment = momentAfter(engine, drawn, present(run), command);
  return moment ? [...run, { command, moment }] : run;
}

/** The run one step before. */
export const undone = (run: ClassRun): ClassRun => run.slice(0, -1);

export const commandsOf = (run: ClassRun): readonly Command[] => run.map(({ command }) => command);

/** A run played again from its commands, as far as they can be. */
export function playedAgain(engine: Engine, drawn: Values, commands: readonly Command[]): ClassRun {
  let run: ClassRun = [];
  for (const command of commands) {
    const next = withCommand(engine, drawn, run, command);
    if (next === run) break;
    run = next;
  }
  return run;
}
