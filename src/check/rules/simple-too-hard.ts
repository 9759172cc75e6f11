import { defineRule } from '../define-rule.ts';
import { hardnessOf } from '../hardness.ts';
import { strings } from '../walk.ts';

export default defineRule({
  name: 'simple-too-hard',
  severity: 'error',
  *check({ lesson }) {
    for (const { path, value } of strings(lesson.scenes, ['scenes'])) {
      if (!path.includes('simple')) continue;
      for (const [message, hint] of hardnessOf(value)) yield { source: 'lesson', path, message, hint };
    }
  },
});
