import { textsOf } from '../../translation/texts.ts';
import { defineRule } from '../define-rule.ts';

export default defineRule({
  name: 'translation-stale',
  severity: 'warning',
  *check({ authored, translation }) {
    const texts = textsOf(authored);
    for (const [key, { fr }] of Object.entries(translation ?? {})) {
      if (texts[key] === undefined || texts[key] === fr) continue;
      yield {
        source: 'translation',
        path: ['texts', key, 'fr'],
        message: `« ${key} » a changé depuis sa traduction.`,
        hint: 'Lancez « npm run translate -- <nom> », puis traduisez de nouveau ce texte.',
      };
    }
  },
});
