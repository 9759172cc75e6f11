import { citedFacts } from '../../compile/cited-facts.ts';
import { sheetFacts } from '../../lesson/sheet.ts';
import { defineProjectRule } from '../define-rule.ts';

export default defineProjectRule({
  name: 'fact-unused',
  severity: 'warning',
  *check({ lessons, facts, glossary }) {
    const cited = new Set([
      ...lessons.flatMap((lesson) => [...citedFacts(lesson), ...(lesson.sheet ? sheetFacts(lesson.sheet) : [])]),
      ...glossary.flatMap((term) => term.facts ?? []),
    ]);
    for (const [index, { id }] of facts.entries()) {
      if (cited.has(id)) continue;
      yield {
        source: 'facts',
        path: [index],
        message: `Ni leçon ni glossaire ne cite le fait « ${id} ».`,
        hint: 'Citez-le dans une leçon ; supprimez-le s’il ne doit plus servir.',
      };
    }
  },
});
