import type { CompiledLesson } from '../compiled/compiled.ts';
import { createEngine } from '../engine/engine.ts';
import type { Progress } from '../engine/progress.ts';
import { type Score, scoreOf } from '../engine/score.ts';
import type { SceneId } from '../lesson/ids.ts';
import type { Walkthrough } from '../lesson/module.ts';

/** How a walkthrough went; `fatal` lists the scenes where a fatal answer was given. */
export type Played = { readonly fatal: ReadonlySet<SceneId> } & (
  | { readonly kind: 'ended'; readonly ending: SceneId; readonly score: Score }
  /** `answer` is the position of the answer that cannot be given in `scene`. */
  | { readonly kind: 'refused'; readonly answer: number; readonly scene: SceneId }
  /** The answers ran out before an ending. */
  | { readonly kind: 'unfinished'; readonly scene: SceneId }
);

/** Plays a walkthrough with the engine, going on wherever nothing is asked. */
export function playWalkthrough(lesson: CompiledLesson, { draw, answers }: Walkthrough): Played {
  const engine = createEngine(lesson);
  const fatal = new Set<SceneId>();

  /** Goes on to the next question or ending; a lesson that goes round without asking is left where it is. */
  const goOn = (from: Progress): Progress => {
    const seen = new Set([from.state]);
    let at = from;
    for (let next = engine.advance(at, { type: 'continue' }); next; next = engine.advance(at, { type: 'continue' })) {
      if (seen.has(next.state)) break;
      seen.add(next.state);
      at = next;
    }
    return at;
  };

  let at = goOn(engine.start(draw));
  for (const [index, { scene, response }] of answers.entries()) {
    const asking = engine.sceneAt(at).id;
    const next = asking === scene ? engine.advance(at, { type: 'answer', response }) : null;
    if (!next) return { kind: 'refused', answer: index, scene: asking, fatal };
    if (engine.outcomeAt(next)?.verdict === 'fatal') fatal.add(asking);
    at = goOn(next);
  }
  const { id } = engine.sceneAt(at);
  return engine.hasEnded(at)
    ? { kind: 'ended', ending: id, score: scoreOf(lesson, at), fatal }
    : { kind: 'unfinished', scene: id, fatal };
}
