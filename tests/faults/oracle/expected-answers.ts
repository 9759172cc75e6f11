import type { CompiledLesson } from '../../../src/compiled/compiled.ts';
import { type Decision, isDecision, playOf } from '../../../src/kinds/index.ts';
import type { Verdict } from '../../../src/lesson/lesson.ts';
import type { Facts } from '../standards/standard.ts';
import type { AnswerMark } from './sheet.ts';

/** Architecture §4: results of an interaction. */
const RESULTS: Readonly<Record<Verdict, string>> = {
  good: 'correct',
  acceptable: 'neutral',
  wrong: 'wrong',
  fatal: 'wrong',
};

/** An answer as a teacher reads it: each item beside its target, or the number that was set. */
function readable(scene: Decision, response: string): string {
  if (scene.kind === 'match') return [...response].map((letter, at) => `${scene.items[at]?.letter}>${letter}`).join('');
  if (scene.kind !== 'reading') return response;
  const { min, step } = scene.scale;
  return String(Math.round((min + Number.parseInt(response, 36) * step) * 1000) / 1000);
}

/** What the LMS's report must show of these answers: the first of each slot, at the slot's index. */
export function expectedAnswers(
  lesson: CompiledLesson,
  answers: readonly AnswerMark[],
  wrongWord: string,
): Facts['answers'] {
  const scenes = new Map(
    Object.values(lesson.scenes)
      .filter(isDecision)
      .map((scene) => [scene.trace, scene]),
  );
  return new Map(
    answers.flatMap((mark) => {
      const [trace, first = ''] = mark.split(':');
      const scene = scenes.get(Number(trace));
      const index = lesson.slots.findIndex(({ id }) => id === scene?.slot);
      if (!scene || index === -1) return [];
      const play = playOf(scene);
      // Judged with every letter on offer: what was closed or hidden then was not answered.
      const key = play.judge(
        scene,
        first,
        play.letters(scene, () => true),
      );
      const verdict = key === null ? undefined : play.outcomes(scene)[key]?.verdict;
      const result = verdict === undefined ? '' : RESULTS[verdict];
      return [[index, { response: readable(scene, first), result: result === 'wrong' ? wrongWord : result }] as const];
    }),
  );
}
