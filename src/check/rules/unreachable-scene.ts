import { defineRule } from '../define-rule.ts';

export default defineRule({
  name: 'unreachable-scene',
  severity: 'error',
  *check({ lesson, exploration: { configurations, complete } }) {
    if (!complete) return;
    const reached = new Set(configurations.map(({ scene }) => scene.id));
    for (const [index, { id }] of lesson.scenes.entries()) {
      if (reached.has(id)) continue;
      yield {
        source: 'lesson',
        path: ['scenes', index],
        message: `La scène « ${id} » n’est atteinte par aucun chemin.`,
        hint: 'Ajoutez une réponse ou une suite qui y mène, ou supprimez la scène.',
      };
    }
  },
});
