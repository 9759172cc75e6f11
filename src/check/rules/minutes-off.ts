import { defineRule } from '../define-rule.ts';

/** What pictures, sounds and hesitation may add, and quick readers save. */
const TOLERANCE = 2;

export default defineRule({
  name: 'minutes-off',
  severity: 'warning',
  *check({ lesson, measures }) {
    if (!measures) return;
    const shortest = Math.floor(measures.minutes.shortest);
    const longest = Math.ceil(measures.minutes.longest);
    if (lesson.minutes >= shortest - TOLERANCE && lesson.minutes <= longest + TOLERANCE) return;
    yield {
      source: 'lesson',
      path: ['minutes'],
      message: `La leçon annonce ${lesson.minutes} minutes ; elle en demande de ${shortest} à ${longest}.`,
      hint: 'Corrigez « minutes », raccourcissez les textes ou ajoutez des scènes.',
    };
  },
});
