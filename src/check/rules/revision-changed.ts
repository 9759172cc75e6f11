import type { FrozenRevision } from '../../lesson/module.ts';
import { defineRule } from '../define-rule.ts';
import { freeze } from '../frozen-decisions.ts';

const asText = ({ slots, draws = {}, decisions }: FrozenRevision): string =>
  JSON.stringify([
    slots,
    Object.entries(draws).sort(([one], [other]) => (one < other ? -1 : 1)),
    decisions
      .map(({ trace, scene, letters }) => [trace, scene, [...letters].sort()])
      .sort(([one], [other]) => Number(one) - Number(other)),
  ]);

export default defineRule({
  name: 'revision-changed',
  severity: 'error',
  *check({ lesson, revisions, status }) {
    const frozen = revisions.find(({ revision }) => revision === lesson.revision);
    if (status !== 'active' || !frozen || asText(frozen) === asText(freeze(lesson))) return;
    yield {
      source: 'lesson',
      path: ['revision'],
      message: `Les décisions ont changé depuis que la révision ${lesson.revision} a été figée.`,
      hint: `Passez à la révision ${lesson.revision + 1}, puis lancez « npm run freeze ».`,
    };
  },
});
