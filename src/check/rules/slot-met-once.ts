import type { Progress } from '../../engine/progress.ts';
import type { SceneId, SlotId } from '../../lesson/ids.ts';
import { defineRule, type Finding } from '../define-rule.ts';
import { scenePath } from '../places.ts';
import { tellWay } from '../tell-way.ts';

const list = (ids: readonly SlotId[]): string => ids.map((id) => `« ${id} »`).join(', ');

export default defineRule({
  name: 'slot-met-once',
  severity: 'error',
  *check({ lesson, exploration: { configurations, complete } }) {
    if (!complete) return;
    const wanted = lesson.slots.filter(({ retired }) => !retired).map(({ id }) => id);
    const met = configurations.map(
      ({ progress: { given } }) => new Set(given.flatMap(({ slot }) => (slot === undefined ? [] : [slot]))),
    );
    const told = new Set<SlotId>();

    /** One finding per slot is enough: what follows from it is not a mistake of its own. */
    function* tell(slots: readonly SlotId[], at: SceneId, say: (slots: string) => string): Generator<Finding> {
      const untold = slots.filter((slot) => !told.has(slot));
      if (untold.length === 0) return;
      for (const slot of untold) told.add(slot);
      yield {
        source: 'lesson',
        path: scenePath(lesson, at),
        message: say(list(untold)),
        hint: 'Chaque chemin rencontre chaque « slot » une fois ; des variantes d’une décision ont le même « slot ».',
      };
    }
    const way = (progress: Progress): string => `(chemin : ${tellWay(progress)})`;

    for (const [position, { scene, phase, progress, edges }] of configurations.entries()) {
      const here = met[position] ?? new Set<SlotId>();
      if (phase === 'ends') {
        const missed = wanted.filter((slot) => !here.has(slot));
        yield* tell(
          missed,
          scene.id,
          (slots) => `« ${scene.id} » est atteinte sans rencontrer ${slots} ${way(progress)}.`,
        );
      }
      for (const { to, slot } of edges) {
        const next = configurations[to];
        if (!next) continue;
        const twice = slot !== undefined && wanted.includes(slot) && here.has(slot) ? [slot] : [];
        yield* tell(twice, scene.id, (slots) => `${slots} est rencontré deux fois ${way(next.progress)}.`);
        // Ways that join must have met the same slots, as what follows is the same for both.
        const differ = wanted.filter((one) => (here.has(one) || one === slot) !== met[to]?.has(one));
        yield* tell(
          differ,
          next.scene.id,
          (slots) =>
            `Deux chemins se rejoignent à « ${next.scene.id} », mais un seul a rencontré ${slots} ${way(next.progress)} ${way(progress)}.`,
        );
      }
    }
  },
});
