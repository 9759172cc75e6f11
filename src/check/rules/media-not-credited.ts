import { drawnFiles } from '../../art/lesson-pictures.ts';
import { covers } from '../covers.ts';
import { defineRule } from '../define-rule.ts';
import { strings } from '../walk.ts';

export default defineRule({
  name: 'media-not-credited',
  severity: 'error',
  *check({ lesson, mediaFiles, credits }) {
    const told = new Set<string>();
    const kept = [...strings(lesson)].filter(({ name, value }) => name === 'file' && mediaFiles.has(value));
    const drawn = drawnFiles(lesson).map((value) => ({ path: ['scenes'], value }));
    for (const { path, value } of [...kept, ...drawn]) {
      if (told.has(value)) continue;
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
