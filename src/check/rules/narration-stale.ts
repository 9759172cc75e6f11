import { whyStale } from '../../narration/recordings.ts';
import { narrationUnits } from '../../narration/units.ts';
import { defineRule } from '../define-rule.ts';

const REASONS = {
  text: ['ne dit plus ce qui est écrit', 'Lancez « npm run voices » ; une voix humaine est à enregistrer de nouveau.'],
  replaced: ['a été remplacé sans être inscrit', 'Lancez « npm run voices » : il garde votre fichier et l’inscrit.'],
  cues: [
    'n’a pas un repère par phrase dans son fichier .vtt',
    'Lancez « npm run voices », ou corrigez les repères à la main.',
  ],
} as const;

export default defineRule({
  name: 'narration-stale',
  severity: 'error',
  *check({ lesson, recordings }) {
    for (const unit of narrationUnits(lesson)) {
      const recording = recordings[unit.id];
      const why = recording && whyStale(unit, recording);
      if (!why) continue;
      const [message, hint] = REASONS[why];
      yield { source: 'voices', path: [unit.id], message: `« media/${recording.file} » ${message}.`, hint };
    }
  },
});
