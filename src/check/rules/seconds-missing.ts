import { isDecision, playOf } from '../../kinds/index.ts';
import { defineRule } from '../define-rule.ts';
import { outcomePath } from '../places.ts';

export default defineRule({
  name: 'seconds-missing',
  severity: 'error',
  *check({ lesson }) {
    const inRoom = new Set(lesson.simulation?.scenes);
    for (const scene of lesson.scenes) {
      if (!isDecision(scene) || !inRoom.has(scene.id)) continue;
      for (const [key, { verdict, seconds }] of Object.entries(playOf(scene).outcomes(scene))) {
        if (verdict === 'fatal' || seconds !== undefined) continue;
        yield {
          source: 'lesson',
          path: outcomePath(lesson, scene, key),
          message: `La suite « ${key} » de « ${scene.id} » ne dit pas combien de temps elle prend dans la pièce simulée.`,
          hint: 'Ajoutez « seconds » : un multiple de 10, ou 0 si c’est instantané.',
        };
      }
    }
  },
});
