import { narrationUnits } from '../../narration/units.ts';
import { defineRule } from '../define-rule.ts';

const MOST_TOLD = 5;

export default defineRule({
  name: 'narration-missing',
  severity: 'warning',
  *check({ lesson, recordings, status }) {
    // Voices come last: each text changed until then would have to be read again.
    if (status !== 'active') return;
    const missing = narrationUnits(lesson).filter(({ id }) => !recordings[id]);
    if (missing.length === 0) return;
    const told = missing.slice(0, MOST_TOLD).map(({ id }) => `« ${id} »`);
    const isMore = missing.length > MOST_TOLD;
    yield {
      source: 'voices',
      path: [],
      message: `Textes sans voix : ${missing.length} (${told.join(', ')}${isMore ? '…' : ''}).`,
      hint: 'Lancez « npm run voices », ou enregistrez-les.',
    };
  },
});
