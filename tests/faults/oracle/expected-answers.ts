import type { CompiledLesson } from '../../../src/compiled/compiled.ts';
import { isDecision, playOf } from '../../../src/kinds/index.ts';
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
      return [[index, { response: first, result: result === 'wrong' ? wrongWord : result }] as const];
    }),
  );
}
