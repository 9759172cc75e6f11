import { isDecision, playOf, type Scene } from '../kinds/index.ts';
import type { Lesson } from '../lesson/lesson.ts';
import type { FrozenRevision } from '../lesson/module.ts';

/** The decisions of a lesson in the form in which a revision keeps them. */
export const freeze = ({ revision, slots, scenes }: Lesson<Scene>): FrozenRevision => ({
  revision,
  slots: slots.map(({ id }) => id),
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
