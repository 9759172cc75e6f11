import { drawOf } from '../engine/draw.ts';
import type { Engine } from '../engine/engine.ts';
import { scoreOf } from '../engine/score.ts';
import { CLASS_SEED } from '../kinds/question/screen-order.ts';
import type { SlotId } from '../lesson/ids.ts';
import type { PlayedSession, SessionView } from '../session/view.ts';
import { type ClassRun, type Command, commandsOf, playedAgain, present, undone, withCommand } from './class-run.ts';
import type { Place } from './place.ts';
import { type Plan, planOf } from './plan.ts';

/** A lesson that a teacher drives before a class: nobody is recorded, and every step can be taken back. */
export interface ClassSession extends PlayedSession {
  readonly plan: Plan;
  readonly run: () => ClassRun;
  readonly course: () => readonly SlotId[] | null;
  /** The whole lesson, or a course of these decisions. */
  readonly follow: (course: readonly SlotId[] | null) => void;
  readonly send: (command: Command) => void;
  /** Takes the last step back. */
  readonly undo: () => void;
  /** Back to before the beginning. */
  readonly restart: () => void;
  readonly place: () => Place;
}

const nothing = () => undefined;

/** Opens a session on a lesson, at the place where a class was if there is one. */
export function openClass(engine: Engine, kept: Place | null): ClassSession {
  const { lesson } = engine;
  const drawn = drawOf(lesson, CLASS_SEED);
  const start = engine.start(drawn);
  const listeners = new Set<() => void>();
  let run = playedAgain(engine, drawn, kept?.commands ?? []);
  let course = kept?.course ?? null;

  const makeView = (): SessionView => {
    const moment = present(run);
    const progress = moment?.progress ?? start;
    return {
      screen: moment ? 'scene' : 'title',
      link: 'none',
      mode: 'browse',
      resumed: false,
      held: 'read',
      offer: null,
      progress,
      score: scoreOf(lesson, progress),
      saving: 'untracked',
      hasUnsent: false,
      keptOnDevice: false,
      replay: 'none',
      counts: false,
      isCredited: false,
      learnerName: '',
      seed: CLASS_SEED,
    };
  };
  let view = makeView();
  const become = (next: ClassRun) => {
    if (next === run) return;
    run = next;
    view = makeView();
    for (const listener of listeners) listener();
  };
  const send = (command: Command) => become(withCommand(engine, drawn, run, command));

  return {
    plan: planOf(engine, drawn),
    run: () => run,
    course: () => course,
    follow: (wanted) => {
      course = wanted;
      become([...run]);
    },
    send,
    undo: () => become(run.length === 0 ? run : undone(run)),
    restart: () => become([]),
    place: () => ({ lesson: lesson.id, revision: lesson.revision, commands: commandsOf(run), course }),
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    actions: {
      acceptOffer: nothing,
      declineOffer: nothing,
      begin: () => send({ do: 'begin' }),
      answer: (response) => send({ do: 'look', response }),
      proceed: () => send({ do: 'go' }),
      replay: nothing,
      prefer: nothing,
      leave: nothing,
    },
  };
}
