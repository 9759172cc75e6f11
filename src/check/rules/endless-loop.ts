import { defineRule } from '../define-rule.ts';
import { scenePath } from '../places.ts';
import { sortGraph } from '../sort-graph.ts';

export default defineRule({
  name: 'endless-loop',
  severity: 'error',
  *check({ lesson, exploration: { configurations } }) {
    const told = new Set<string>();
    for (const cycle of sortGraph(configurations).cycles) {
      const states = cycle.map((position) => configurations[position]?.progress.state ?? '');
      const first = configurations[cycle[0] ?? 0]?.scene.id ?? '';
      const round = [...states, states[0]].join(' → ');
      if (told.has(round)) continue;
      told.add(round);
      yield {
        source: 'lesson',
        path: scenePath(lesson, first),
        message: `On peut tourner en rond sans fin : ${round}.`,
        hint: 'Faites avancer l’une de ces suites ; seul le retour après une réponse fatale ramène en arrière.',
      };
    }
  },
});
