import { VERDICT_SOUNDS } from '../../lesson/sound.ts';
import { defineRule } from '../define-rule.ts';
import { strings } from '../walk.ts';

const PLAYED_ANYWAY = new Set(Object.values(VERDICT_SOUNDS));

export default defineRule({
  name: 'sound-unknown',
  severity: 'error',
  *check({ lesson, sounds }) {
    const known = new Set(sounds.map(({ id }) => id));
    for (const { name, path, value } of strings(lesson.scenes, ['scenes'])) {
      if (name !== 'sound') continue;
      if (!known.has(value)) {
        yield {
          source: 'lesson',
          path,
          message: `Le son « ${value} » n’est pas dans media/sounds/sounds.json.`,
          hint: 'Corrigez l’identifiant, ou ajoutez le son avec sa légende.',
        };
      } else if (PLAYED_ANYWAY.has(value)) {
        yield {
          source: 'lesson',
          path,
          message: `Le lecteur joue déjà « ${value} » quand il donne le verdict.`,
          hint: 'Retirez ce son, ou choisissez-en un autre.',
        };
      }
    }
  },
});
