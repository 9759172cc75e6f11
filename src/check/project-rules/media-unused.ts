import { FONTS } from '../../lesson/fonts.ts';
import { ICON_DRAWING, ICONS } from '../../lesson/icons.ts';
import { voicesFolder } from '../../lesson/voice.ts';
import { covers } from '../covers.ts';
import { defineProjectRule } from '../define-rule.ts';
import { strings } from '../walk.ts';

export default defineProjectRule({
  name: 'media-unused',
  severity: 'error',
  *check({ lessons, sounds, credits, mediaFiles }) {
    // The library of sounds may hold what no lesson plays yet: packages take only what they play.
    const nodes = [...lessons, sounds].flatMap((naming) => [...strings(naming)]);
    const used = new Set([
      ...FONTS,
      ICON_DRAWING,
      ...ICONS.map(({ file }) => file),
      ...nodes.filter(({ name }) => name === 'file').map(({ value }) => value),
    ]);
    // Voices of a lesson are the business of narration-unused.
    const isVoice = (file: string) => lessons.some(({ id }) => file.startsWith(voicesFolder(id, '')));
    for (const file of [...mediaFiles].sort()) {
      if (used.has(file) || isVoice(file)) continue;
      const credit = credits.findIndex((one) => covers(one, file));
      yield {
        source: 'credits',
        path: credit === -1 ? [] : [credit],
        message: `« media/${file} » n’est montré dans aucune leçon, ni joué par aucun son.`,
        hint: 'Montrez-le dans une scène ou nommez-le dans sounds.json ; sinon, supprimez le fichier.',
      };
    }
  },
});
