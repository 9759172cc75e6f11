import { defineRule } from '../define-rule.ts';
import { strings } from '../walk.ts';

export default defineRule({
  name: 'media-missing',
  severity: 'error',
  *check({ lesson, mediaFiles }) {
    for (const { name, path, value } of strings(lesson)) {
      if (name !== 'file' || mediaFiles.has(value)) continue;
      yield {
        source: 'lesson',
        path,
        message: `Le fichier « media/${value} » n’existe pas.`,
        hint: 'Ajoutez le fichier, ou corrigez son nom (majuscules comprises).',
      };
    }
  },
});
