import type { Engine } from '../engine/engine.ts';
import { type DecisionKind, isDecision } from '../kinds/index.ts';
import type { SceneId, SlotId } from '../lesson/ids.ts';
import type { Slot, Values } from '../lesson/lesson.ts';
import type { Command } from './class-run.ts';
import { wholeWay } from './way.ts';

/** A decision of a lesson, as a teacher finds it in a list. */
export interface Planned {
  readonly slot: Slot;
  readonly kind: DecisionKind;
  /** Where it is met after good answers. */
  readonly scene: SceneId;
  /** Scenes that ask it otherwise, after other answers or in another draw. */
  readonly variants: readonly SceneId[];
}

/** What a class can go through, in the order in which good answers meet it. */
export interface Plan {
  readonly decisions: readonly Planned[];
  /** Where good answers lead in the end. */
  readonly ending: SceneId;
}

/** Decisions that a short course holds when the teacher ticks nothing: what an hour of class has time for. */
const SHORT = 7;

export function planOf(engine: Engine, drawn: Values): Plan {
  const { lesson } = engine;
  const { shown } = wholeWay(engine, drawn);
  const scenes = Object.values(lesson.scenes);
  const decisions = shown.flatMap((progress): Planned[] => {
    const scene = engine.sceneAt(progress);
    if (!isDecision(scene) || engine.outcomeAt(progress)) return [];
    const slot = lesson.slots.find(({ id }) => id === scene.slot);
    if (!slot || slot.retired) return [];
    const variants = scenes.filter((one) => isDecision(one) && one.slot === slot.id && one.id !== scene.id);
    return [{ slot, kind: scene.kind, scene: scene.id, variants: variants.map(({ id }) => id) }];
  });
  const end = shown.at(-1);
  if (!end) throw new Error('a whole way shows nothing');
  return { decisions, ending: engine.sceneAt(end).id };
}

/**
 * The decisions of a lesson that an hour has time for: the first of each objective, then kinds of scene that these lack,
 * then those that lie farthest from the chosen ones.
 */
export function shortCourse({ decisions }: Plan, most = SHORT): readonly SlotId[] {
  const objectives = decisions.map(({ slot }) => slot.objective);
  const chosen = decisions.flatMap((_, place) => (objectives.indexOf(objectives[place]!) === place ? [place] : []));
  const gapOf = (place: number) => Math.min(...chosen.map((other) => Math.abs(other - place)));
  const isNew = (place: number) => !chosen.some((other) => decisions[other]?.kind === decisions[place]?.kind);
  while (chosen.length < Math.min(most, decisions.length)) {
    const left = decisions.flatMap((_, place) => (chosen.includes(place) ? [] : [place]));
    const news = left.filter(isNew);
    chosen.push((news.length > 0 ? news : left).reduce((best, one) => (gapOf(one) > gapOf(best) ? one : best)));
  }
  return decisions.filter((_, place) => chosen.slice(0, most).includes(place)).map(({ slot }) => slot.id);
}

/** Begins a lesson, or a course that leaves its first decisions out. */
export function firstCommand({ decisions }: Plan, course: readonly SlotId[] | null): Command {
  const first = decisions.findIndex(({ slot }) => course === null || course.includes(slot.id));
  const planned = decisions[first];
  return first > 0 && planned ? { do: 'jump', scene: planned.scene } : { do: 'begin' };
}

/**
 * Leads on from a decision: where the lesson goes, unless the course leaves out what comes next; then to its next
 * decision, or to the ending.
 */
export function nextCommand(
  { decisions, ending }: Plan,
  course: readonly SlotId[] | null,
  from: SlotId | undefined,
  response: string,
): Command {
  const place = decisions.findIndex(({ slot }) => slot.id === from);
  const next = decisions[place + 1];
  if (!course || place === -1 || !next || course.includes(next.slot.id)) return { do: 'go', response };
  const later = decisions.slice(place + 1).find(({ slot }) => course.includes(slot.id));
  return { do: 'jump', scene: later?.scene ?? ending };
}
