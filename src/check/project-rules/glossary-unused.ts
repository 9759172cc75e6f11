import { citedFacts } from '../../compile/cited-facts.ts';
import { lessonTerms } from '../../compile/lesson-terms.ts';
import { defineProjectRule } from '../define-rule.ts';

export default defineProjectRule({
  name: 'glossary-unused',
  severity: 'warning',
  *check({ lessons, facts, glossary }) {
    const used = new Set(
      lessons.flatMap((lesson) => {
        const cited = citedFacts(lesson);
        return lessonTerms(
          lesson,
          facts.filter(({ id }) => cited.has(id)),
          glossary,
        );
      }),
    );
    for (const [index, term] of glossary.entries()) {
      if (used.has(term)) continue;
      yield {
        source: 'glossary',
        path: [index],
        message: `Aucune leçon n’écrit « ${term.term} » sous l’une de ses formes.`,
        hint: 'Complétez « forms », ou supprimez le mot s’il ne doit plus servir.',
      };
    }
  },
});
