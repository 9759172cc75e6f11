import { defineRule } from '../define-rule.ts';
import { walk } from '../walk.ts';

export default defineRule({
  name: 'unused-variable',
  severity: 'error',
  *check({ lesson }) {
    const read = new Set<string>();
    const written = new Set<string>(lesson.draws);
    for (const { path, value } of walk([lesson.scenes, lesson.simulation])) {
      if (typeof value !== 'object' || value === null) continue;
      const field = path.at(-1);
      if (field === 'when' || field === 'requires') for (const id of Object.keys(value)) read.add(id);
      if (field === 'set') for (const id of Object.keys(value)) written.add(id);
    }
    for (const id of Object.keys(lesson.variables ?? {})) {
      if (read.has(id) && written.has(id)) continue;
      const never = [read.has(id) ? [] : ['lue'], written.has(id) ? [] : ['changée']].flat().join(' ni ');
      yield {
        source: 'lesson',
        path: ['variables', id],
        message: `La variable « ${id} » n’est jamais ${never}.`,
        hint: 'Supprimez-la, ou employez-la dans un « set » et dans un « when » ou un « requires ».',
      };
    }
  },
});
