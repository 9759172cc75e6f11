import { textsOf } from '../../translation/texts.ts';
import { defineRule } from '../define-rule.ts';

export default defineRule({
  name: 'translation-orphan',
  severity: 'error',
  *check({ authored, translation }) {
    const texts = textsOf(authored);
    for (const key of Object.keys(translation ?? {})) {
      if (texts[key] !== undefined) continue;
      yield {
        source: 'translation',
        path: ['texts', key],
        message: `La leçon n’a pas de texte « ${key} ».`,
        hint: 'Lancez « npm run translate -- <nom> » : il retire ce qui ne sert plus.',
      };
    }
  },
});
