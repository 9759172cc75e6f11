import type { CompiledLesson } from '../../compiled/compiled.ts';
import { everyDraw } from '../../engine/draw.ts';
import type { Values } from '../../lesson/lesson.ts';
import type { Walkthrough } from '../../lesson/module.ts';
import { defineRule, type Finding } from '../define-rule.ts';
import { type Played, playWalkthrough } from '../play-walkthrough.ts';

const HINT = 'Corrigez le parcours type, ou la leçon si c’est elle qui a tort.';

function* differences(
  played: Played,
  { answers, ending, score }: Walkthrough,
): Generator<Pick<Finding, 'path' | 'message'>> {
  if (played.kind === 'refused') {
    const answer = answers[played.answer];
    yield {
      path: ['answers', played.answer],
      message: `la réponse « ${answer?.response} » à « ${answer?.scene} » n’est pas possible : on est à « ${played.scene} »`,
    };
  } else if (played.kind === 'unfinished') {
    yield { path: ['answers'], message: `les réponses s’arrêtent à « ${played.scene} », avant une fin` };
  } else {
    if (played.ending !== ending) yield { path: ['ending'], message: `la fin est « ${played.ending} »` };
    if (played.score.raw !== score) yield { path: ['score'], message: `le score est ${played.score.raw}` };
  }
}

/** What « draw » must be, when it is not what the lesson can draw; null when it is. */
function drawTold(lesson: CompiledLesson, { draw = {} }: Walkthrough): string | null {
  const isDraw = (one: Values) => JSON.stringify(sorted(one)) === JSON.stringify(sorted(draw));
  if (everyDraw(lesson).some(isDraw)) return null;
  const bounds = Object.entries(lesson.draws ?? {}).map(([id, { min, max }]) => `« ${id} » de ${min} à ${max}`);
  return bounds.length === 0
    ? 'Retirez « draw » : rien n’est tiré au sort.'
    : `Donnez « draw », avec ${bounds.join(', ')}.`;
}

const sorted = (values: Values) => Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1));

export default defineRule({
  name: 'walkthrough-wrong',
  severity: 'error',
  *check({ authored, walkthroughs }) {
    for (const [index, walkthrough] of walkthroughs.entries()) {
      const wanted = drawTold(authored, walkthrough);
      if (wanted !== null) {
        yield {
          source: 'walkthroughs',
          path: [index],
          message: `« ${walkthrough.name} » ne dit pas un tirage possible.`,
          hint: wanted,
        };
        continue;
      }
      for (const { path, message } of differences(playWalkthrough(authored, walkthrough), walkthrough)) {
        yield {
          source: 'walkthroughs',
          path: [index, ...path],
          message: `Dans « ${walkthrough.name} », ${message}.`,
          hint: HINT,
        };
      }
    }
  },
});
