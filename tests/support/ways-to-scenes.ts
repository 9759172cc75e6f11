import { createGrouping } from '../../src/check/answer-groups.ts';
import { explore } from '../../src/check/explore.ts';
import type { Engine } from '../../src/engine/engine.ts';
import type { Progress } from '../../src/engine/progress.ts';
import { isDecision } from '../../src/kinds/index.ts';
import type { Response } from '../../src/kinds/play.ts';

/** A whole way that comes by `from`, all answers after it being good. */
function wayThrough(engine: Engine, from: Progress): readonly Response[] {
  const groupsOf = createGrouping();
  const way = from.given.map(({ accepted, first }) => (accepted ?? first).response);
  let progress = from;
  while (!engine.hasEnded(progress)) {
    const scene = engine.sceneAt(progress);
    const offered = engine.offeredAt(progress);
    if (!isDecision(scene) || offered === '') progress = engine.advance(progress, { type: 'continue' })!;
    else {
      const response = groupsOf(scene, offered).find(({ verdict }) => verdict === 'good')!.sample;
      way.push(response);
      progress = engine.advance(progress, { type: 'answer', response })!;
    }
  }
  return way;
}

/** Ids of the scenes that a way shows. */
function scenesOn(engine: Engine, way: readonly Response[]): readonly string[] {
  const left = [...way];
  const scenes: string[] = [];
  for (let progress = engine.start(); ; ) {
    scenes.push(engine.sceneAt(progress).id);
    if (engine.hasEnded(progress)) return scenes;
    const asks = engine.offeredAt(progress) !== '';
    progress = engine.advance(progress, asks ? { type: 'answer', response: left.shift()! } : { type: 'continue' })!;
  }
}

/** Whole ways without a fatal answer which, together, come by every scene of a lesson. */
export function waysToEveryScene(engine: Engine): readonly (readonly Response[])[] {
  const shown = new Set<string>();
  const isClean = ({ given }: Progress) => given.every(({ first, accepted }) => !accepted || accepted === first);
  return explore(engine)
    .configurations.filter(({ progress }) => isClean(progress))
    .flatMap(({ scene, progress }) => {
      if (shown.has(scene.id)) return [];
      const way = wayThrough(engine, progress);
      for (const id of scenesOn(engine, way)) shown.add(id);
      return [way];
    });
}
