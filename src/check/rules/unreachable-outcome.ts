import { isDecision, playOf } from '../../kinds/index.ts';
import { defineRule } from '../define-rule.ts';
import { outcomePath } from '../places.ts';

export default defineRule({
  name: 'unreachable-outcome',
  severity: 'error',
  *check({ lesson, exploration: { configurations, complete } }) {
    if (!complete) return;
    const asking = configurations.filter(({ phase }) => phase === 'asks');
    const reached = new Set(asking.map(({ scene }) => scene.id));
    const had = new Set(asking.flatMap(({ scene, edges }) => edges.map(({ outcome }) => `${scene.id}/${outcome}`)));
    for (const scene of lesson.scenes) {
      if (!isDecision(scene) || !reached.has(scene.id)) continue;
      for (const key of Object.keys(playOf(scene).outcomes(scene))) {
        if (had.has(`${scene.id}/${key}`)) continue;
        const isChoice = scene.kind === 'question';
        yield {
          source: 'lesson',
          path: outcomePath(lesson, scene, key),
          message: isChoice
            ? `Le choix « ${key} » de « ${scene.id} » n’est jamais proposé.`
            : `Aucune réponse à « ${scene.id} » ne donne l’issue « ${key} ».`,
          hint: isChoice
            ? 'Revoyez sa condition « requires », ou supprimez-le.'
            : 'Revoyez les seuils (« atLeast » ou « within »), ou supprimez-la.',
        };
      }
    }
  },
});
