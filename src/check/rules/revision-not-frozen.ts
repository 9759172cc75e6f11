import { defineRule } from '../define-rule.ts';

export default defineRule({
  name: 'revision-not-frozen',
  severity: 'error',
  *check({ lesson, revisions, status }) {
    if (status !== 'active' || revisions.some(({ revision }) => revision === lesson.revision)) return;
    yield {
      source: 'lesson',
      path: ['revision'],
      message: `La leçon est active, mais sa révision ${lesson.revision} n’est pas figée.`,
      hint: 'Lancez « npm run freeze » : les reprises des élèves en dépendent.',
    };
  },
});
