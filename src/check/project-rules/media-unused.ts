import { covers } from '../covers.ts';
import { defineProjectRule } from '../define-rule.ts';
import { strings } from '../walk.ts';

export default defineProjectRule({
  name: 'media-unused',
  severity: 'error',
  *check({ lessons, credits, mediaFiles }) {
    const nodes = lessons.flatMap((lesson) => [...strings(lesson)]);
    const used = new Set(nodes.filter(({ name }) => name === 'file').map(({ value }) => value));
    for (const file of [...mediaFiles].sort()) {
      if (used.has(file)) continue;
      const credit = credits.findIndex((one) => covers(one, file));
      yield {
        source: 'credits',
        path: credit === -1 ? [] : [credit],
        message: `« media/${file} » n’est montré dans aucune leçon.`,
        hint: 'Montrez-le dans une scène, ou supprimez le fichier : il alourdirait les paquets pour rien.',
      };
    }
  },
});
