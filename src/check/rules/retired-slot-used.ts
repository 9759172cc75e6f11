import { isDecision } from '../../kinds/index.ts';
import { defineRule } from '../define-rule.ts';

export default defineRule({
  name: 'retired-slot-used',
  severity: 'error',
  *check({ lesson }) {
    const retired = new Set(lesson.slots.filter((slot) => slot.retired).map(({ id }) => id));
    for (const [index, scene] of lesson.scenes.entries()) {
      if (!isDecision(scene) || scene.slot === undefined || !retired.has(scene.slot)) continue;
      yield {
        source: 'lesson',
        path: ['scenes', index, 'slot'],
        message: `« ${scene.id} » emploie « ${scene.slot} », qui est retiré.`,
        hint: 'Ajoutez un nouveau « slot » à la fin de la liste, ou supprimez la scène.',
      };
    }
  },
});
