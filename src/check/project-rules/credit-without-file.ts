import { drawnFiles } from '../../art/lesson-pictures.ts';
import { covers } from '../covers.ts';
import { defineProjectRule } from '../define-rule.ts';

export default defineProjectRule({
  name: 'credit-without-file',
  severity: 'error',
  *check({ lessons, glossary, credits, mediaFiles }) {
    const files = [...mediaFiles, ...lessons.flatMap((lesson) => drawnFiles(lesson, glossary))];
    for (const [index, credit] of credits.entries()) {
      if (files.some((file) => covers(credit, file))) continue;
      yield {
        source: 'credits',
        path: [index, 'file'],
        message: `Aucun fichier ne correspond à « media/${credit.file} ».`,
        hint: 'Corrigez le chemin, ou supprimez cette ligne.',
      };
    }
  },
});
