import { defineRule } from '../define-rule.ts';
import type { Edge } from '../exploration.ts';
import { scenePath } from '../places.ts';
import { tellWay } from '../tell-way.ts';

/** What an offer lacks. After a fatal answer the choice is narrower, but must still let the learner go on well. */
function* lacks(edges: readonly Edge[], again: boolean): Generator<string> {
  const verdicts = edges.map(({ verdict }) => verdict);
  if (edges.length < 2 && !again) yield 'au moins deux réponses différentes';
  if (!verdicts.includes('good')) yield 'une bonne réponse';
  if (!again && verdicts.every((verdict) => verdict === 'good')) yield 'une réponse qui ne soit pas bonne';
  if (verdicts.every((verdict) => verdict === 'fatal')) yield 'une réponse qui ne soit pas fatale';
}

export default defineRule({
  name: 'decision-offer',
  severity: 'error',
  *check({ lesson, exploration: { configurations, complete } }) {
    if (!complete) return;
    const told = new Set<string>();
    for (const { scene, phase, again, edges, progress } of configurations) {
      if (phase !== 'asks') continue;
      const lacking = [...lacks(edges, again)].join(', ');
      const key = `${scene.id} ${lacking}`;
      if (lacking === '' || told.has(key)) continue;
      told.add(key);
      yield {
        source: 'lesson',
        path: scenePath(lesson, scene.id),
        message: `« ${scene.id} » ne propose pas toujours : ${lacking} (chemin : ${tellWay(progress)}).`,
        hint: 'Ajoutez ce choix, ou assouplissez les conditions « requires ».',
      };
    }
  },
});
