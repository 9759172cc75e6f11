import { defineRule } from '../define-rule.ts';
import { scenePath } from '../places.ts';
import { tellWay } from '../tell-way.ts';

/** Without dead end nor endless loop, every way leads to an ending. */
export default defineRule({
  name: 'dead-end',
  severity: 'error',
  *check({ lesson, exploration: { configurations, complete } }) {
    if (!complete) return;
    const told = new Set<string>();
    for (const { scene, phase, edges, progress } of configurations) {
      if (phase === 'ends' || edges.length > 0 || told.has(scene.id)) continue;
      told.add(scene.id);
      yield {
        source: 'lesson',
        path: scenePath(lesson, scene.id),
        message: `On peut rester bloqué à « ${scene.id} » (chemin : ${tellWay(progress)}).`,
        hint: 'Donnez à cette scène une suite qui mène à une fin, et à chaque question un choix toujours proposé.',
      };
    }
  },
});
