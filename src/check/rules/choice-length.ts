import { isDecision, playOf } from '../../kinds/index.ts';
import { countWords } from '../count-words.ts';
import { defineRule } from '../define-rule.ts';

const MOST_WORDS = 16;

export default defineRule({
  name: 'choice-length',
  severity: 'warning',
  *check({ lesson }) {
    for (const [index, scene] of lesson.scenes.entries()) {
      if (!isDecision(scene)) continue;
      for (const { text = '', path } of playOf(scene).parts(scene)) {
        const words = countWords(text);
        if (words <= MOST_WORDS) continue;
        yield {
          source: 'lesson',
          path: ['scenes', index, ...path, 'text'],
          message: `Ce choix de « ${scene.id} » a ${words} mots.`,
          hint: `Dites le geste en ${MOST_WORDS} mots au plus ; les raisons vont dans « feedback ».`,
        };
      }
    }
  },
});
