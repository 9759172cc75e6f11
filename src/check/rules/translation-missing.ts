import { textsOf } from '../../translation/texts.ts';
import { defineRule } from '../define-rule.ts';

const MOST_NAMED = 5;

export default defineRule({
  name: 'translation-missing',
  severity: 'warning',
  *check({ authored, translation }) {
    if (!translation) return;
    const missing = Object.keys(textsOf(authored)).filter((key) => !translation[key]?.en);
    if (missing.length === 0) return;
    const named = missing.slice(0, MOST_NAMED).join(', ');
    yield {
      source: 'translation',
      path: ['texts'],
      message: `Il manque ${missing.length} traductions : ${named}${missing.length > MOST_NAMED ? '…' : ''}.`,
      hint: 'Lancez « npm run translate -- <nom> », puis remplissez les « en » vides.',
    };
  },
});
