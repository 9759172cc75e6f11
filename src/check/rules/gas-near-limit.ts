import { courseOf } from '../../gas/course.ts';
import { LIE, LSE } from '../../gas/scale.ts';
import type { SceneId } from '../../lesson/ids.ts';
import { defineRule } from '../define-rule.ts';
import { scenePath } from '../places.ts';
import { tellWay } from '../tell-way.ts';

const NAMES = new Map([
  [LIE, 'la LIE'],
  [LSE, 'la LSE'],
]);

const HINT =
  'Changez un peu une durée, un débit ou le volume : à un arrondi près, on ne saurait pas de quel côté on est.';

export default defineRule({
  name: 'gas-near-limit',
  severity: 'error',
  *check({ lesson: { simulation, experiment, ...lesson }, exploration: { configurations } }) {
    const told = new Set<SceneId>();
    for (const { scene, progress } of configurations) {
      const limit = progress.gas && NAMES.get(progress.gas.hundredths);
      if (!limit || told.has(scene.id)) continue;
      told.add(scene.id);
      yield {
        source: 'lesson',
        path: scenePath(lesson, scene.id),
        message: `À « ${scene.id} », le gaz de la pièce simulée peut valoir exactement ${limit} (chemin : ${tellWay(progress)}).`,
        hint: HINT,
      };
    }
    if (!experiment) return;
    const { volume, initial, minutes, leak, ventilation } = experiment;
    for (const tap of [leak.closed, leak.open]) {
      for (const window of [ventilation.closed, ventilation.open]) {
        const room = { volume, leak: tap.perHour, ventilation: window.perHour };
        const point = courseOf(room, initial, minutes).find(({ hundredths }) => NAMES.has(hundredths));
        if (!point) continue;
        yield {
          source: 'lesson',
          path: ['experiment'],
          message: `${window.text}, ${tap.text} : au bout de ${point.seconds / 60} min, le gaz vaut exactement ${NAMES.get(point.hundredths)}.`,
          hint: HINT,
        };
      }
    }
  },
});
