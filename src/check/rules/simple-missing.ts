import type { JsonPath } from '../../diagnostic/diagnostic.ts';
import { isDecision, playOf, type Scene } from '../../kinds/index.ts';
import { panelsOf } from '../../kinds/information/scene.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import { countWords } from '../count-words.ts';
import { defineRule } from '../define-rule.ts';
import { hardnessOf } from '../hardness.ts';
import { outcomePath, scenePath } from '../places.ts';

/** A text of so many words is plain enough as it is. */
const PLAIN_WORDS = 12;

interface Told {
  readonly path: JsonPath;
  readonly text: string;
  readonly simple: unknown;
}

/** A longer text that keeps the rules of simple ones needs no other version, nor a voice that says it twice. */
const isPlain = (text: string): boolean => hardnessOf(text).next().done === true;

/** The texts of a scene that a simple version may replace. What can be chosen is short already. */
function* toldBy(lesson: Lesson<Scene>, scene: Scene): Generator<Told> {
  const path = scenePath(lesson, scene.id);
  yield { path: [...path, 'text'], text: scene.text, simple: scene.simple };
  for (const [index, { text, simple }] of (scene.asides ?? []).entries()) {
    yield { path: [...path, 'asides', index, 'text'], text, simple };
  }
  if (scene.kind === 'information') {
    for (const [index, { text, simple }] of panelsOf(scene).entries()) {
      yield { path: [...path, 'capsule', 'panels', index, 'text'], text, simple };
    }
  }
  if (!isDecision(scene)) return;
  for (const [key, { feedback, simple }] of Object.entries(playOf(scene).outcomes(scene))) {
    yield { path: [...outcomePath(lesson, scene, key), 'feedback'], text: feedback, simple };
  }
}

export default defineRule({
  name: 'simple-missing',
  severity: 'error',
  *check({ lesson, status }) {
    if (status !== 'active') return;
    for (const scene of lesson.scenes) {
      for (const { path, text, simple } of toldBy(lesson, scene)) {
        const words = countWords(text);
        if (words <= PLAIN_WORDS || simple !== undefined || isPlain(text)) continue;
        yield {
          source: 'lesson',
          path,
          message: `Ce texte de « ${scene.id} » a ${words} mots et pas de version simple.`,
          hint: 'Ajoutez « simple » : les mêmes faits, une idée par phrase, des mots de tous les jours.',
        };
      }
    }
  },
});
