import { voicesFolder } from '../../lesson/voice.ts';
import { narrationUnits } from '../../narration/units.ts';
import { defineRule } from '../define-rule.ts';

export default defineRule({
  name: 'narration-unused',
  severity: 'error',
  *check({ lesson, recordings, mediaFiles }) {
    const folder = voicesFolder(lesson.id, '');
    const units = narrationUnits(lesson).map(({ id }) => `${voicesFolder(lesson.id, lesson.language)}/${id}`);
    const used = new Set(units.flatMap((path) => [`${path}.mp3`, `${path}.vtt`]));
    for (const file of [...mediaFiles].sort()) {
      if (!file.startsWith(folder) || used.has(file)) continue;
      const unit = Object.keys(recordings).find((id) => recordings[id]?.file === file);
      yield {
        source: 'voices',
        path: unit === undefined ? [] : [unit],
        message: `« media/${file} » ne correspond à aucun texte de la leçon.`,
        hint: 'Renommez-le comme le texte qu’il dit, ou supprimez-le ; « npm run voices » retire les voix de synthèse.',
      };
    }
  },
});
