import { isDecision } from '../../kinds/index.ts';
import { factsOfDecision } from '../decision-facts.ts';
import { defineRule } from '../define-rule.ts';

export default defineRule({
  name: 'fact-level',
  severity: 'warning',
  *check({ lesson, facts, status }) {
    // Sources come while a lesson is being written; what is published must have them.
    if (status === 'wip') return;
    const levels = new Map(facts.map(({ id, level }) => [id, level]));
    for (const [index, scene] of lesson.scenes.entries()) {
      if (!isDecision(scene)) continue;
      const cited = [...factsOfDecision(scene)].flatMap((id) => levels.get(id) ?? []);
      if (cited.length === 0 || cited.some((level) => level !== 'general')) continue;
      yield {
        source: 'lesson',
        path: ['scenes', index, 'facts'],
        message: `La décision « ${scene.id} » ne s’appuie que sur des connaissances générales.`,
        hint: 'Citez aussi un fait dont la source a été lue : texte de loi, organisme officiel ou profession.',
      };
    }
  },
});
