import { defineRule } from '../define-rule.ts';

const FEWEST_SLOTS = 10;

export default defineRule({
  name: 'too-few-slots',
  severity: 'error',
  *check({ lesson }) {
    const count = lesson.slots.filter(({ retired }) => !retired).length;
    if (count >= FEWEST_SLOTS) return;
    yield {
      source: 'lesson',
      path: ['slots'],
      message: `La leçon ne compte que ${count} décisions notées.`,
      hint: `Il en faut au moins ${FEWEST_SLOTS} : avec moins, la chance pèse trop dans le score.`,
    };
  },
});
