import { covers } from '../covers.ts';
import { defineRule } from '../define-rule.ts';
import { strings } from '../walk.ts';

export default defineRule({
  name: 'media-not-credited',
  severity: 'error',
  *check({ lesson, mediaFiles, credits }) {
    const told = new Set<string>();
    for (const { name, path, value } of strings(lesson)) {
      if (name !== 'file' || !mediaFiles.has(value) || told.has(value)) continue;
      if (credits.some((credit) => covers(credit, value))) continue;
      told.add(value);
      yield {
        source: 'lesson',
        path,
        message: `« media/${value} » n’a ni auteur ni licence.`,
        hint: 'Ajoutez-le dans media/credits.json, avec son auteur, sa licence et son origine.',
      };
    }
  },
});
