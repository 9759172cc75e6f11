import { defineProjectRule } from '../define-rule.ts';

export default defineProjectRule({
  name: 'glossary-fact-unknown',
  severity: 'error',
  *check({ facts, glossary }) {
    const known = new Set(facts.map(({ id }) => id));
    for (const [index, { facts: cited = [] }] of glossary.entries()) {
      for (const [position, id] of cited.entries()) {
        if (known.has(id)) continue;
        yield {
          source: 'glossary',
          path: [index, 'facts', position],
          message: `Le fait « ${id} » n’est pas dans facts.json.`,
          hint: 'Corrigez l’identifiant, ou ajoutez le fait avec sa source.',
        };
      }
    }
  },
});
