import { defineRule } from '../define-rule.ts';

export default defineRule({
  name: 'objective-without-slot',
  severity: 'error',
  *check({ lesson }) {
    const assessed = new Set(lesson.slots.filter(({ retired }) => !retired).map(({ objective }) => objective));
    for (const [index, { id }] of lesson.objectives.entries()) {
      if (assessed.has(id)) continue;
      yield {
        source: 'lesson',
        path: ['objectives', index],
        message: `L’objectif « ${id} » n’est évalué par aucune décision.`,
        hint: 'Rattachez-lui au moins un « slot », ou supprimez-le : son score resterait à 0 dans le LMS.',
      };
    }
  },
});
