import type { JsonPath } from '../../diagnostic/diagnostic.ts';
import { type Decision, isDecision, playOf, type Scene } from '../../kinds/index.ts';
import type { FactId } from '../../lesson/ids.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import { factsOfDecision } from '../decision-facts.ts';
import { defineRule } from '../define-rule.ts';
import { figuresOf } from '../figures.ts';
import { outcomePath, scenePath } from '../places.ts';
import { strings } from '../walk.ts';

interface Claim {
  readonly path: JsonPath;
  readonly text: string;
  readonly facts: Iterable<FactId>;
}

/** What a decision teaches, with the facts that stand behind it. */
function* claimsOf(lesson: Lesson<Scene>, scene: Decision): Generator<Claim> {
  for (const [key, { feedback, facts }] of Object.entries(playOf(scene).outcomes(scene))) {
    yield { path: [...outcomePath(lesson, scene, key), 'feedback'], text: feedback, facts: facts ?? scene.facts };
  }
  for (const { name, path, value } of strings(scene, scenePath(lesson, scene.id))) {
    if (name === 'note') yield { path, text: value, facts: factsOfDecision(scene) };
  }
}

export default defineRule({
  name: 'figure-without-source',
  severity: 'error',
  *check({ lesson, facts }) {
    const figures = new Map(facts.map(({ id, statement }) => [id, figuresOf(statement)]));
    for (const scene of lesson.scenes.filter(isDecision)) {
      for (const claim of claimsOf(lesson, scene)) {
        const sourced = new Set([...claim.facts].flatMap((id) => figures.get(id) ?? []));
        const missing = [...new Set(figuresOf(claim.text))].filter((figure) => !sourced.has(figure));
        if (missing.length === 0) continue;
        yield {
          source: 'lesson',
          path: claim.path,
          message: `Aucun fait cité par « ${scene.id} » ne contient ${missing.map((figure) => `« ${figure} »`).join(', ')}.`,
          hint: 'Citez dans « facts » un fait dont l’énoncé contient ce nombre, ou retirez le nombre.',
        };
      }
    }
  },
});
