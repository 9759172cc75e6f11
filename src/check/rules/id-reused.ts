import { isDecision, playOf } from '../../kinds/index.ts';
import { defineRule } from '../define-rule.ts';

export default defineRule({
  name: 'id-reused',
  severity: 'error',
  *check({ lesson, revisions, status }) {
    // Nobody has answered a lesson that was never published.
    if (status === 'wip') return;
    for (const [index, scene] of lesson.scenes.entries()) {
      if (!isDecision(scene)) continue;
      for (const { revision, decisions } of revisions) {
        const path = ['scenes', index];
        const told = `à la révision ${revision}`;
        const sameTrace = decisions.find(({ trace }) => trace === scene.trace);
        const sameScene = decisions.find((decision) => decision.scene === scene.id);
        if (sameTrace && sameTrace.scene !== scene.id) {
          yield {
            source: 'lesson',
            path: [...path, 'trace'],
            message: `La trace ${scene.trace} était celle de « ${sameTrace.scene} » ${told}.`,
            hint: 'Donnez à cette décision une trace qui n’a jamais servi.',
          };
        } else if (sameScene && sameScene.trace !== scene.trace) {
          yield {
            source: 'lesson',
            path: [...path, 'trace'],
            message: `« ${scene.id} » avait la trace ${sameScene.trace} ${told}.`,
            hint: 'Rendez-lui sa trace, ou donnez un autre identifiant à la nouvelle décision.',
          };
        }
        const before = new Map(sameScene?.letters.map((entry): [string, string] => [entry[0] ?? '', entry.slice(2)]));
        for (const { letter, id, text, path: own } of playOf(scene).parts(scene)) {
          const meant = before.get(letter);
          if (meant === undefined || meant === id) continue;
          yield {
            source: 'lesson',
            path: [...path, ...own, ...(text === undefined ? [] : ['letter'])],
            message: `La lettre « ${letter} » de « ${scene.id} » voulait dire « ${meant} » ${told}.`,
            hint: 'Prenez une lettre qui n’a jamais servi dans cette décision.',
          };
        }
      }
    }
  },
});
