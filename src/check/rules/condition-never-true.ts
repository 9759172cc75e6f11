import type { JsonPath } from '../../diagnostic/diagnostic.ts';
import { holds } from '../../engine/condition.ts';
import type { Condition } from '../../lesson/lesson.ts';
import { defineRule, type Finding } from '../define-rule.ts';
import { walk } from '../walk.ts';

const neverTrue = (path: JsonPath, where: string): Finding => ({
  source: 'lesson',
  path,
  message: `Cette condition de « ${where} » n’est jamais vraie.`,
  hint: 'Corrigez-la, ou supprimez ce qui en dépend : personne ne le verrait.',
});

export default defineRule({
  name: 'condition-never-true',
  severity: 'error',
  *check({ lesson, exploration: { configurations, complete } }) {
    if (!complete) return;
    for (const [index, scene] of lesson.scenes.entries()) {
      const here = configurations.filter((at) => at.scene.id === scene.id);
      if (here.length === 0) continue;
      for (const { path, value } of walk(scene, ['scenes', index])) {
        if (path.at(-1) !== 'when') continue;
        // Asides are read before an answer, ways out are taken after it, pictures are seen at both moments.
        const moment = path.includes('asides') ? here.filter(({ phase }) => phase !== 'shows') : here;
        if (moment.some(({ progress }) => holds(value as Condition, progress.values))) continue;
        yield neverTrue(path, scene.id);
      }
    }
    const inRoom = configurations.filter(({ progress }) => progress.gas !== null);
    for (const { path, value } of walk(lesson.simulation, ['simulation'])) {
      if (path.at(-1) !== 'when' || inRoom.length === 0) continue;
      if (inRoom.some(({ progress }) => holds(value as Condition, progress.values))) continue;
      yield neverTrue(path, 'simulation');
    }
  },
});
