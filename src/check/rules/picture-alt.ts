import { isDecision } from '../../kinds/index.ts';
import type { Picture } from '../../lesson/picture.ts';
import { defineRule } from '../define-rule.ts';
import { walk } from '../walk.ts';

export default defineRule({
  name: 'picture-alt',
  severity: 'error',
  *check({ lesson }) {
    for (const [index, scene] of lesson.scenes.entries()) {
      for (const { path, value } of walk(scene, ['scenes', index])) {
        if (path.at(-1) !== 'picture') continue;
        const { alt, layers } = value as Picture;
        if (alt.trim() !== '' || (layers.length < 2 && !isDecision(scene))) continue;
        yield {
          source: 'lesson',
          path: [...path, 'alt'],
          message: `Une image de « ${scene.id} » n’a pas de texte de remplacement.`,
          hint: 'Dites dans « alt » ce que l’image montre et qui compte pour décider.',
        };
      }
    }
  },
});
