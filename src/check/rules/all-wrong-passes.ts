import { defineRule } from '../define-rule.ts';

export default defineRule({
  name: 'all-wrong-passes',
  severity: 'error',
  *check({ compiled: { masteryScore }, measures }) {
    if (!measures) return;
    const best = Math.max(measures.worstScore, measures.bestWithoutGood ?? 0);
    if (best < masteryScore) return;
    yield {
      source: 'lesson',
      path: ['masteryScore'],
      message: `Sans une seule bonne réponse, on peut obtenir ${best} et réussir (seuil : ${masteryScore}).`,
      hint: 'Relevez « masteryScore », ou donnez le verdict « acceptable » à moins de réponses.',
    };
  },
});
