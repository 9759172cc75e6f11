import { isDecision, playOf, type Scene } from '../kinds/index.ts';
import type { VariableId } from '../lesson/ids.ts';
import type { Lesson, Variable } from '../lesson/lesson.ts';
import type { FrozenRevision } from '../lesson/module.ts';

const boundsOf = (id: VariableId, variable: Variable | undefined): readonly [string, readonly [number, number]][] =>
  variable?.type === 'integer' ? [[id, [variable.min, variable.max]]] : [];

/** The decisions of a lesson in the form in which a revision keeps them. */
export const freeze = ({ revision, slots, variables = {}, draws, scenes }: Lesson<Scene>): FrozenRevision => ({
  revision,
  slots: slots.map(({ id }) => id),
  ...(draws && { draws: Object.fromEntries(draws.flatMap((id) => boundsOf(id, variables[id]))) }),
  decisions: scenes
    .filter(isDecision)
    .map((scene) => ({
      trace: scene.trace,
      scene: scene.id,
      letters: playOf(scene)
        .parts(scene)
        .map(({ letter, id }) => `${letter}=${id}`)
        .sort(),
    }))
    .sort((one, other) => one.trace - other.trace),
});
