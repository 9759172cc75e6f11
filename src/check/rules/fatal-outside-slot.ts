import { isDecision, playOf } from '../../kinds/index.ts';
import { defineRule } from '../define-rule.ts';
import { outcomePath } from '../places.ts';

export default defineRule({
  name: 'fatal-outside-slot',
  severity: 'error',
  *check({ lesson }) {
    for (const scene of lesson.scenes) {
      if (!isDecision(scene) || scene.slot !== undefined) continue;
      for (const [key, { verdict }] of Object.entries(playOf(scene).outcomes(scene))) {
        if (verdict !== 'fatal') continue;
        yield {
          source: 'lesson',
          path: outcomePath(lesson, scene, key),
          message: `« ${scene.id} » n’est pas notée et a pourtant une réponse fatale.`,
          hint: 'Donnez un « slot » à cette décision, ou le verdict « wrong » à cette réponse.',
        };
      }
    }
  },
});
