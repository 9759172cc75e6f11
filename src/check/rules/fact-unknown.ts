import { defineRule } from '../define-rule.ts';
import { strings } from '../walk.ts';

export default defineRule({
  name: 'fact-unknown',
  severity: 'error',
  *check({ lesson, facts }) {
    const known = new Set(facts.map(({ id }) => id));
    for (const { name, path, value } of strings(lesson)) {
      if (name !== 'facts' || known.has(value)) continue;
      yield {
        source: 'lesson',
        path,
        message: `Le fait « ${value} » n’est pas dans facts.json.`,
        hint: 'Corrigez l’identifiant, ou ajoutez le fait avec sa source.',
      };
    }
  },
});
