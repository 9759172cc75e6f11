/** The only file that imports @xstate/fsm. */
import { assign, createMachine, type EventObject, type StateMachine } from '@xstate/fsm';
import type { CompiledLesson, CompiledTransition, StateName } from '../compiled/compiled.ts';
import type { Assignment, Values } from '../lesson/lesson.ts';
import { holds } from './condition.ts';

interface Context {
  values: Values;
}

/** Where a machine is: its state and the values of the lesson's variables. */
export interface Place {
  readonly state: StateName;
  readonly values: Values;
}

/** The place after an event, or null when the event is not possible there. */
export type Transition = (from: Place, event: string) => Place | null;

const set = (changes: Assignment) => assign<Context>({ values: ({ values }) => ({ ...values, ...changes }) });

const toFsm = ({ target, when, set: changes }: CompiledTransition): StateMachine.Transition<Context, EventObject> => ({
  target,
  cond: ({ values }) => when === undefined || holds(when, values),
  actions: changes ? [set(changes)] : [],
});

/** The lesson's states as one @xstate/fsm machine, behind a pure function. */
export function createTransition(lesson: CompiledLesson): Transition {
  const states = Object.fromEntries(
    Object.entries(lesson.states).map(([name, { on }]) => [
      name,
      { on: Object.fromEntries(Object.entries(on).map(([event, transitions]) => [event, transitions.map(toFsm)])) },
    ]),
  );
  const machine = createMachine<Context, EventObject, { value: StateName; context: Context }>({
    initial: lesson.initial,
    context: { values: lesson.variables },
    states,
  });
  return ({ state, values }, event) => {
    const from = { ...machine.initialState, value: state, context: { values } };
    const { value, context } = machine.transition(from, event);
    // Every transition of a compiled lesson moves to another state, so an unmoved machine refused the event.
    return value === state ? null : { state: value, values: context.values };
  };
}
