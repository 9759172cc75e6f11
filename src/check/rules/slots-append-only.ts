import { defineRule } from '../define-rule.ts';

export default defineRule({
  name: 'slots-append-only',
  severity: 'error',
  *check({ lesson, revisions, status }) {
    // Nobody has answered a lesson that was never published.
    if (status === 'wip') return;
    for (const { revision, slots } of revisions) {
      const moved = slots.findIndex((id, index) => lesson.slots[index]?.id !== id);
      if (moved === -1) continue;
      yield {
        source: 'lesson',
        path: ['slots', moved],
        message: `À la place ${moved} de « slots », la révision ${revision} avait « ${slots[moved]} ».`,
        hint: 'Remettez-le à sa place, avec « retired: true » s’il ne sert plus ; les nouveaux vont à la fin.',
      };
    }
  },
});
