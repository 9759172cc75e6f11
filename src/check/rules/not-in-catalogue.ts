import { defineRule } from '../define-rule.ts';

export default defineRule({
  name: 'not-in-catalogue',
  severity: 'error',
  *check({ lesson, status }) {
    if (status !== null) return;
    yield {
      source: 'catalogue',
      path: [],
      message: `Le module « ${lesson.id} » n’est pas dans le catalogue.`,
      hint: 'Ajoutez-le dans modules/catalogue.json, avec le statut « wip » pour commencer.',
    };
  },
});
