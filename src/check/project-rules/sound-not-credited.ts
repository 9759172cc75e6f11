import { covers } from '../covers.ts';
import { defineProjectRule } from '../define-rule.ts';

export default defineProjectRule({
  name: 'sound-not-credited',
  severity: 'error',
  *check({ sounds, credits }) {
    for (const [index, { id, file }] of sounds.entries()) {
      if (credits.some((credit) => covers(credit, file))) continue;
      yield {
        source: 'sounds',
        path: [index, 'file'],
        message: `« media/${file} », le fichier du son « ${id} », n’a ni auteur ni licence.`,
        hint: 'Ajoutez-le dans media/credits.json, avec son auteur, sa licence et son origine.',
      };
    }
  },
});
