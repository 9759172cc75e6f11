import { isDecision } from '../../kinds/index.ts';
import type { SceneId } from '../../lesson/ids.ts';
import { defineRule } from '../define-rule.ts';
import { scenePath } from '../places.ts';
import { sortGraph } from '../sort-graph.ts';

export default defineRule({
  name: 'decision-met-again',
  severity: 'error',
  *check({ lesson, exploration: { configurations } }) {
    const { order } = sortGraph(configurations);
    if (!order) return;
    // Decisions with a slot are the business of slot-met-once.
    const bits = new Map(
      lesson.scenes
        .filter((scene) => isDecision(scene) && scene.slot === undefined)
        .map(({ id }, bit) => [id, 1n << BigInt(bit)]),
    );
    const met = configurations.map(() => 0n);
    const told = new Set<SceneId>();
    for (const position of order) {
      const at = configurations[position];
      if (!at) continue;
      const { scene, phase, again, edges } = at;
      const before = met[position] ?? 0n;
      const bit = phase === 'asks' && !again ? (bits.get(scene.id) ?? 0n) : 0n;
      for (const { to } of edges) met[to] = (met[to] ?? 0n) | before | bit;
      if ((before & bit) === 0n || told.has(scene.id)) continue;
      told.add(scene.id);
      yield {
        source: 'lesson',
        path: scenePath(lesson, scene.id),
        message: `La décision « ${scene.id} » peut être rencontrée deux fois dans une même partie.`,
        hint: 'Écrivez une seconde scène, avec sa propre « trace », pour la seconde rencontre.',
      };
    }
  },
});
