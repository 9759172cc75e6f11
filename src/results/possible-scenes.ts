import type { Engine } from '../engine/engine.ts';
import type { Progress } from '../engine/progress.ts';
import { type Decision, isDecision, playOf } from '../kinds/index.ts';
import type { SceneId, SlotId } from '../lesson/ids.ts';
import type { Values } from '../lesson/lesson.ts';
import type { KnownAnswer } from './read-answer.ts';

/** Beyond, a lesson's ways are not followed: its answers are then told apart by their letters alone. */
const MOST_PLACES = 4000;

/** A place that the answers may have led to, with the scene that each slot had on the way. */
interface Place {
  readonly at: Progress;
  readonly scenes: Readonly<Record<SlotId, SceneId>>;
}

/** Every first value of the variables that are drawn. */
function allDraws({ lesson }: Engine): readonly Values[] {
  return Object.entries(lesson.draws ?? {}).reduce<readonly Values[]>(
    (begun, [id, { min, max }]) =>
      begun.flatMap((values) => Array.from({ length: max - min + 1 }, (_, step) => ({ ...values, [id]: min + step }))),
    [{}],
  );
}

/** Plays on to the next decision that asks, or to where nothing more can be continued. */
function toNextDecision(engine: Engine, from: Progress): Progress {
  const next = engine.offeredAt(from) === '' ? engine.advance(from, { type: 'continue' }) : null;
  return next ? toNextDecision(engine, next) : from;
}

/** One answer for each outcome that leads on. */
function waysOn(scene: Decision, offered: string): readonly string[] {
  const play = playOf(scene);
  const outcomes = play.outcomes(scene);
  const byKey = new Map<string, string>();
  for (const { response } of play.answers(scene, offered)) {
    const key = play.judge(scene, response, offered);
    if (key !== null && outcomes[key]?.verdict !== 'fatal' && !byKey.has(key)) byKey.set(key, response);
  }
  return [...byKey.values()];
}

/** The places after the decision that is asked at a place; none when the answer told is no answer there. */
function onwards(
  engine: Engine,
  { at, scenes }: Place,
  candidates: ReadonlyMap<SlotId, readonly KnownAnswer[]>,
): Place[] {
  const scene = engine.sceneAt(at);
  if (!isDecision(scene)) return [];
  const answer = (from: Progress, response: string) => engine.advance(from, { type: 'answer', response });
  const { slot } = scene;
  if (slot === undefined) {
    return waysOn(scene, engine.offeredAt(at)).flatMap((response) => {
      const next = answer(at, response);
      return next ? { at: next, scenes } : [];
    });
  }
  const given = candidates.get(slot)?.find((one) => one.scene.id === scene.id);
  const first = given && answer(at, given.response);
  if (!given || !first) return [];
  const met = { ...scenes, [slot]: scene.id };
  if (given.verdict !== 'fatal') return [{ at: first, scenes: met }];
  // LMSs hold the first answer alone: after a fatal one, any that leads on may have been the next.
  const again = engine.advance(first, { type: 'continue' });
  if (!again) return [];
  return waysOn(scene, engine.offeredAt(again)).flatMap((response) => {
    const next = answer(again, response);
    return next ? { at: next, scenes: met } : [];
  });
}

const keyOf = ({ at, scenes }: Place): string => JSON.stringify([at.state, at.values, scenes]);

/**
 * The scenes where each slot's answer can have been given, found by playing the answers in every way that the lesson
 * allows. Null when no way has them all, or there are too many to follow.
 */
export function possibleScenes(
  engine: Engine,
  candidates: ReadonlyMap<SlotId, readonly KnownAnswer[]>,
): ReadonlyMap<SlotId, ReadonlySet<SceneId>> | null {
  const ends: Place[] = [];
  let places: Place[] = allDraws(engine).map((drawn) => ({
    at: toNextDecision(engine, engine.start(drawn)),
    scenes: {},
  }));
  let seen = places.length;
  while (places.length > 0) {
    const next = new Map<string, Place>();
    for (const place of places) {
      if (Object.keys(place.scenes).length === candidates.size) ends.push(place);
      else
        for (const on of onwards(engine, place, candidates)) {
          const settled = { at: { ...toNextDecision(engine, on.at), given: [] }, scenes: on.scenes };
          next.set(keyOf(settled), settled);
        }
    }
    places = [...next.values()];
    seen += places.length;
    if (seen > MOST_PLACES) return null;
  }
  if (ends.length === 0) return null;
  const scenes = new Map<SlotId, Set<SceneId>>();
  for (const end of ends) {
    for (const [slot, scene] of Object.entries(end.scenes))
      scenes.set(slot, (scenes.get(slot) ?? new Set()).add(scene));
  }
  return scenes;
}
