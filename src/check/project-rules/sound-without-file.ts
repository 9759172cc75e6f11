import { defineProjectRule } from '../define-rule.ts';

export default defineProjectRule({
  name: 'sound-without-file',
  severity: 'error',
  *check({ sounds, mediaFiles }) {
    for (const [index, { id, file }] of sounds.entries()) {
      if (mediaFiles.has(file)) continue;
      yield {
        source: 'sounds',
        path: [index, 'file'],
        message: `Le fichier « media/${file} » du son « ${id} » n’existe pas.`,
        hint: 'Lancez npm run sounds, ajoutez le fichier, ou corrigez son nom.',
      };
    }
  },
});
