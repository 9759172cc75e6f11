import { type Decision, isDecision, playOf, type Scene } from '../../kinds/index.ts';
import { type InformationScene, panelsOf } from '../../kinds/information/scene.ts';
import type { FactId } from '../../lesson/ids.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import type { CheckInput } from '../check-input.ts';
import { factsOfDecision } from '../decision-facts.ts';
import { defineRule, type Finding } from '../define-rule.ts';
import { figuresOf } from '../figures.ts';
import { outcomePath, scenePath } from '../places.ts';
import { strings } from '../walk.ts';

interface Claim extends Pick<Finding, 'source' | 'path'> {
  /** Id of the scene or of the term that makes it. */
  readonly by: string;
  readonly text: string;
  readonly facts: Iterable<FactId>;
}

/** What a decision teaches, with the facts that stand behind it. */
function* claimsOf(lesson: Lesson<Scene>, scene: Decision): Generator<Claim> {
  const base = { source: 'lesson', by: scene.id } as const;
  for (const [key, { feedback, simple, facts = scene.facts }] of Object.entries(playOf(scene).outcomes(scene))) {
    const path = outcomePath(lesson, scene, key);
    yield { ...base, path: [...path, 'feedback'], text: feedback, facts };
    if (simple) yield { ...base, path: [...path, 'simple', 'feedback'], text: simple.feedback, facts };
  }
  for (const { name, path, value } of strings(scene, scenePath(lesson, scene.id))) {
    if (name === 'note') yield { ...base, path, text: value, facts: factsOfDecision(scene) };
  }
}

/** What the panels of a capsule teach: each with its own facts. */
function* claimsOfPanels(lesson: Lesson<Scene>, scene: InformationScene): Generator<Claim> {
  for (const [index, { text, simple, facts = [] }] of panelsOf(scene).entries()) {
    const path = [...scenePath(lesson, scene.id), 'capsule', 'panels', index];
    yield { source: 'lesson', by: scene.id, path: [...path, 'text'], text, facts };
    if (simple !== undefined) {
      yield { source: 'lesson', by: scene.id, path: [...path, 'simple'], text: simple, facts };
    }
  }
}

/** What the printed sheet says: each line with its own facts. */
function* claimsOfSheet({ sheet }: Lesson<Scene>): Generator<Claim> {
  const base = { source: 'lesson', by: 'sheet' } as const;
  for (const part of ['do', 'never'] as const) {
    for (const [index, { text, facts }] of (sheet?.[part] ?? []).entries()) {
      yield { ...base, path: ['sheet', part, index, 'text'], text, facts };
    }
  }
  for (const [index, { number, text, facts }] of (sheet?.numbers ?? []).entries()) {
    yield { ...base, path: ['sheet', 'numbers', index], text: `${number} : ${text}`, facts };
  }
}

/** All that the lesson teaches, the meanings of its terms included. */
function* allClaims({ lesson, compiled, glossary }: CheckInput): Generator<Claim> {
  for (const scene of lesson.scenes) {
    if (isDecision(scene)) yield* claimsOf(lesson, scene);
    if (scene.kind === 'information') yield* claimsOfPanels(lesson, scene);
  }
  yield* claimsOfSheet(lesson);
  for (const [index, term] of glossary.entries()) {
    if (!compiled.glossary.some(({ id }) => id === term.id)) continue;
    yield { source: 'glossary', by: term.id, path: [index, 'meaning'], text: term.meaning, facts: term.facts ?? [] };
  }
}

export default defineRule({
  name: 'figure-without-source',
  severity: 'error',
  *check(input) {
    const figures = new Map(input.facts.map(({ id, statement }) => [id, figuresOf(statement)]));
    for (const { source, by, path, text, facts } of allClaims(input)) {
      const sourced = new Set([...facts].flatMap((id) => figures.get(id) ?? []));
      const missing = [...new Set(figuresOf(text))].filter((figure) => !sourced.has(figure));
      if (missing.length === 0) continue;
      yield {
        source,
        path,
        message: `Aucun fait cité par « ${by} » ne contient ${missing.map((figure) => `« ${figure} »`).join(', ')}.`,
        hint: 'Citez dans « facts » un fait dont l’énoncé contient ce nombre, ou retirez le nombre.',
      };
    }
  },
});
